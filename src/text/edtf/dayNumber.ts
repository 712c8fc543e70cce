import { parseEdtf } from './parseEdtf.ts';

const DAY_MS = 86_400_000;

/**
 * The first day that an EDTF date may mean, counted from 1 January 1970.
 *
 * @throws RangeError where the text is not an EDTF date.
 */
export function firstDay(edtf: string): number {
  const { year, month = 1, day = 1 } = parsed(edtf);
  return dayNumber(year, month, day);
}

/**
 * The last day that an EDTF date may mean: of `2023-08` the 31st.
 *
 * @throws RangeError where the text is not an EDTF date.
 */
export function lastDay(edtf: string): number {
  const { year, month, day } = parsed(edtf);
  if (month === undefined) return dayNumber(year + 1, 1, 1) - 1;
  return day === undefined ? dayNumber(year, month + 1, 1) - 1 : dayNumber(year, month, day);
}

function parsed(edtf: string) {
  const date = parseEdtf(edtf);
  if (date) return date;
  throw new RangeError(`Cannot count the days to "${edtf}": it is not YYYY, YYYY-MM or YYYY-MM-DD`);
}

/** `setUTCFullYear` because `Date.UTC` reads the years 0 to 99 as 1900 to 1999. */
function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY_MS;
}
