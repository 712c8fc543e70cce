import { withoutEnding } from '../characters.ts';
import { dateOfDay, dayCount, firstDay } from '../edtf/days.ts';
import { type CalendarDate, parseEdtf } from '../edtf/parseEdtf.ts';

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

/** The day of a moment where the machine is, as an EDTF date. */
export function localDay(time: Date): string {
  return edtfOf(time.getFullYear(), time.getMonth() + 1, time.getDate());
}

/** The day of the week of an EDTF date, 0 for Monday to 6; null where it is not one day. */
export function weekdayOfDate(edtf: string): number | null {
  return parseEdtf(edtf)?.day === undefined ? null : weekdayOf(firstDay(edtf));
}

const DAYS: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, fortnight: 14 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3 };
const YEARS: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100 };

/** `years`, `centuries` → `year`, `century`. */
export function singleUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : withoutEnding(lower, 's');
}

/**
 * The date so many units later than another one, as precise as the unit: `2020` is three years before 2 Aug 2023.
 *
 * @param from the date to count from.
 * @param later negative for earlier.
 * @returns null where the date is not precise enough, the count no whole number of years, months or days, or the outcome is before the year 0.
 */
export function countedFrom(
  { year, month, day }: CalendarDate,
  { unit, later }: { readonly unit: string; readonly later: number },
): string | null {
  if (unit in YEARS) {
    const counted = year + later * (YEARS[unit] ?? 0);
    return Number.isInteger(counted) && counted >= 0 && counted <= 9999 ? edtfOf(counted) : null;
  }
  if (month === undefined || !Number.isInteger(later)) return null;
  if (unit in MONTHS) return edtfOfMonth(year, month, later * (MONTHS[unit] ?? 0));
  if (day === undefined || !(unit in DAYS)) return null;
  return edtfOfDay(dayCount(year, month, day) + later * (DAYS[unit] ?? 0));
}

/** The day itself so many units earlier, for “the past two months”: 2 Jun 2023. */
export function sameDayEarlier(
  day: number,
  { unit, count }: { readonly unit: string; readonly count: number },
): string | null {
  if (!Number.isInteger(count)) return null;
  if (unit in DAYS) return edtfOfDay(day - count * (DAYS[unit] ?? 0));
  const months = (MONTHS[unit] ?? 0) * count + (YEARS[unit] ?? 0) * 12 * count;
  const date = dateOfDay(day);
  const [year = 0, month = 0] = edtfOfMonth(date.year, date.month, -months).split('-').map(Number);
  if (year <= 0) return null;
  return edtfOf(year, month, Math.min(date.day, daysOfMonth(month, year)));
}
