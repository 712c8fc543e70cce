import { dateOfDay } from '../edtf/dateOfDay.ts';
import { dayCount } from '../edtf/dayCount.ts';

const DAYS_OF_WEEK = 7;
const MONTHS_OF_YEAR = 12;
/** 1 January 1970 was a Thursday. */
const EPOCH_WEEKDAY = 3;

/** `2023`, `2023-08` or `2023-08-02`. */
export function edtfOf(year: number | 'XXXX', month?: number, day?: number): string {
  const parts = [month, day].filter((part) => part !== undefined);
  return [
    String(year).padStart(4, '0'),
    ...parts.map((part) => String(part).padStart(2, '0')),
  ].join('-');
}

/** The EDTF date of a day that is counted from 1 January 1970. */
export function edtfOfDay(count: number): string {
  const { year, month, day } = dateOfDay(count);
  return edtfOf(year, month, day);
}

/** The month that comes so many months after another one. */
export function edtfOfMonth(year: number, month: number, later: number): string {
  const months = year * MONTHS_OF_YEAR + month - 1 + later;
  return edtfOf(Math.floor(months / MONTHS_OF_YEAR), modulo(months, MONTHS_OF_YEAR) + 1);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return modulo(day + EPOCH_WEEKDAY, DAYS_OF_WEEK);
}

/** The Monday of a day's week, so many weeks later: weeks begin on Monday, by ISO 8601. */
export function mondayOf(day: number, weeksLater = 0): number {
  return day - weekdayOf(day) + weeksLater * DAYS_OF_WEEK;
}

/** The last such weekday on or before a day. */
export function weekdayOnOrBefore(day: number, weekday: number): number {
  return day - modulo(weekdayOf(day) - weekday, DAYS_OF_WEEK);
}

/** Days of a month; of February 29 where the year is not known. */
export function daysOfMonth(month: number, year = 2000): number {
  return dateOfDay(dayCount(year, month + 1, 0)).day;
}

/** One date, or one of several. */
export function oneOf(dates: readonly string[]): string {
  const different = [...new Set(dates)].sort();
  return different.length === 1 ? (different[0] ?? '') : `[${different.join(',')}]`;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
