import { parseEdtf } from './parseEdtf.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * An EDTF date as a person reads it: `2 Aug 2023`, `Aug 2023`, `2023`; `undated` for null.
 *
 * Never by the viewer's time zone: midnight UTC would show as the day before in America.
 *
 * @throws RangeError where the text is not an EDTF date.
 */
export function formatEdtf(edtf: string | null): string {
  if (edtf === null) return 'undated';
  const date = parseEdtf(edtf);
  if (!date)
    throw new RangeError(`Cannot show "${edtf}" as a date: it is not YYYY, YYYY-MM or YYYY-MM-DD`);
  const month = date.month === undefined ? undefined : MONTHS[date.month - 1];
  return [date.day, month, date.year].filter((part) => part !== undefined).join(' ');
}
