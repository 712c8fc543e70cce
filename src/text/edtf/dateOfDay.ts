import type { CalendarDate } from './parseEdtf.ts';

const DAY_MS = 86_400_000;

/** The calendar's date of a day that is counted from 1 January 1970: the inverse of `dayCount()`. */
export function dateOfDay(day: number): Required<CalendarDate> {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
