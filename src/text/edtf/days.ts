import { type CalendarDate, parseEdtf } from './parseEdtf.ts';

const DAY_MS = 86_400_000;

/**
 * Days from 1 January 1970 to a day of the calendar. Months and days beyond their range roll over: month 13 is the
 * next January, day 0 the last day of the month before.
 *
 * `setUTCFullYear` because `Date.UTC` reads the years 0 to 99 as 1900 to 1999.
 */
export function dayCount(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY_MS;
}

/** The calendar's date of a day that is counted from 1 January 1970: the inverse of `dayCount()`. */
export function dateOfDay(day: number): Required<CalendarDate> {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

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
