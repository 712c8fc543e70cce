import { dayCount } from './dayCount.ts';
import { parseEdtf } from './parseEdtf.ts';

/**
 * The first day that an article's date may mean, counted from 1 January 1970.
 *
 * @throws RangeError where the text is not YYYY, YYYY-MM or YYYY-MM-DD.
 */
export function firstDay(edtf: string): number {
  const { year, month = 1, day = 1 } = parsed(edtf);
  return dayCount(year, month, day);
}

/**
 * The last day that an article's date may mean: of `2023-08` the 31st.
 *
 * @throws RangeError where the text is not YYYY, YYYY-MM or YYYY-MM-DD.
 */
export function lastDay(edtf: string): number {
  const { year, month, day } = parsed(edtf);
  if (month === undefined) return dayCount(year, 13, 0);
  return day === undefined ? dayCount(year, month + 1, 0) : dayCount(year, month, day);
}

function parsed(edtf: string) {
  const date = parseEdtf(edtf);
  if (date) return date;
  throw new RangeError(`Cannot count the days to "${edtf}": it is not YYYY, YYYY-MM or YYYY-MM-DD`);
}
