import { dateOfDay } from '../edtf/dateOfDay.ts';
import { dayCount } from '../edtf/dayCount.ts';
import type { CalendarDate } from '../edtf/parseEdtf.ts';
import { daysOfMonth, edtfOf, edtfOfDay, edtfOfMonth } from './calendar.ts';

const DAYS: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, fortnight: 14 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3 };
const YEARS: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100 };

/** `years`, `centuries` → `year`, `century`. */
export function singleUnit(unit: string): string {
  return unit.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
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
