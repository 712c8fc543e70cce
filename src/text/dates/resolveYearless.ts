import { firstDay, lastDay } from '../edtf/dayNumber.ts';
import { dateOfDay } from '../edtf/dateOfDay.ts';
import { dayCount } from '../edtf/dayCount.ts';
import { daysOfMonth, edtfOf, oneOf } from './calendar.ts';
import type { DateContext, Yearless } from './dateRule.ts';

/**
 * The date of a month, or a day of one, that the text gives without its year: in the nearest such year before the
 * publication, or after it where the words say that it is still to come.
 *
 * The year follows by a convention of news writing and not from the words, so the date is marked uncertain (`?`).
 * Where the publication is known to the month or year only, and that leaves two years, it is one of two dates. Without
 * a publication date, the year is unknown: `XXXX-07-26`.
 */
export function resolveYearless(
  { month, day }: Yearless,
  { published }: Pick<DateContext, 'published'>,
  future: boolean,
): string {
  if (!published) return edtfOf('XXXX', month, day);
  const edtf = edtfOf(published.year, published.month, published.day);
  const years = [firstDay(edtf), lastDay(edtf)].map((bound) => yearBy(bound));
  return oneOf(years.map((year) => `${edtfOf(year, month, day)}?`));

  function yearBy(bound: number): number {
    let { year } = dateOfDay(bound);
    const step = future ? 1 : -1;
    // Four or eight steps at the most, for 29 February.
    while (!fits(year, bound)) year += step;
    return year;
  }

  function fits(year: number, bound: number): boolean {
    if (day !== undefined && day > daysOfMonth(month, year)) return false;
    return future
      ? dayCount(year, month, day ?? daysOfMonth(month, year)) >= bound
      : dayCount(year, month, day ?? 1) <= bound;
  }
}
