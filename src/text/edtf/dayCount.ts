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
