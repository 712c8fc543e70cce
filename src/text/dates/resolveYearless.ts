import { dateOfDay, dayCount, firstDay, lastDay } from '../edtf/days.ts';
import { dayBounds } from '../edtf/timeBounds.ts';
import { daysOfMonth, edtfOf, oneOf } from './calendar.ts';
import type { DateContext, Yearless } from './dateRule.ts';
import type { Tense } from './readTense.ts';

/** As far ahead as news announces a day without its year and without a word of the future. */
export const NEAR_AHEAD_DAYS = 62;

/** What is no longer ago is taken for past without a word that says so. */
export const RECENT_DAYS = 92;
const FAR_AHEAD_DAYS = 180;
const YEAR_AHEAD_DAYS = 345;
/** An article may be mended later, and tell as past what its date does not yet know. */
const MENDED_LATER_DAYS = 3;

/**
 * The date of a month, or a day of one, that the text gives without its year: the nearest before the publication
 * where its words tell of the past, and the nearest after it where they say that it is still to come. Where they say
 * neither, it is what is close, or else in the year of the publication, as news leaves out the year of its own; where
 * they leave two years open, it is one of two dates.
 *
 * The year follows by a convention of news writing and not from the words, so the date is marked uncertain (`?`).
 * Where the publication is known to the month or year only, and that leaves two years, it is one of two dates. Without
 * a publication date, the year is unknown: `XXXX-07-26`.
 */
export function resolveYearless(
  { month, day }: Yearless,
  { published }: Pick<DateContext, 'published'>,
  tense: Tense,
): string {
  if (!published) return edtfOf('XXXX', month, day);
  const edtf = edtfOf(published.year, published.month, published.day);
  const years = [firstDay(edtf), lastDay(edtf)].flatMap((bound) => yearsBy(bound));
  return oneOf(years.map((year) => `${edtfOf(year, month, day)}?`));

  function yearsBy(bound: number): number[] {
    const past = search(bound, -1);
    const future = search(bound, 1);
    const ahead = firstOf(future) - bound;
    const ago = bound - lastOf(past);
    if (tense === 'likely') {
      const thisYear = dateOfDay(bound).year;
      return yearsAhead(past, future, { ago, ahead, thisYear });
    }
    // A day just gone is meant where the next one is a year away: “prepared to be used on December 21”.
    if (tense === 'future') return day && ahead > YEAR_AHEAD_DAYS ? [past] : [future];
    if (tense === 'past') return ahead > 0 && ahead <= MENDED_LATER_DAYS ? [past, future] : [past];
    const isNear = ahead > 0 && ahead <= NEAR_AHEAD_DAYS;
    // The year is left out of dates of this year, so that a day of the last one would be a recent one.
    const isRecent = ago <= RECENT_DAYS || past === dateOfDay(bound).year;
    if (tense === 'soon' && isNear) return ago <= RECENT_DAYS ? [past, future] : [future];
    if (tense === 'either' && isNear) return isRecent ? [past, future] : [future];
    if (tense === 'either' || tense === 'soon') return [past];
    if (isNear && ahead < ago) return [future];
    if (isRecent) return [past];
    return day !== undefined && future === dateOfDay(bound).year ? [future] : [past, future];
  }

  function yearsAhead(
    past: number,
    future: number,
    { ago, ahead, thisYear }: { ago: number; ahead: number; thisYear: number },
  ): number[] {
    // A month of the next year is called “next July”: “may follow from the vote in July” can be past.
    if (ahead <= FAR_AHEAD_DAYS || future === thisYear) return [future];
    return ago <= RECENT_DAYS ? [past] : [past, future];
  }

  function search(bound: number, step: 1 | -1): number {
    let { year } = dateOfDay(bound);
    // Four or eight steps at the most, for 29 February.
    while (!isDay(year) || (step > 0 ? lastOf(year) < bound : firstOf(year) > bound)) year += step;
    return year;
  }

  function isDay(year: number): boolean {
    return day === undefined || day <= daysOfMonth(month, year);
  }

  function firstOf(year: number): number {
    return dayCount(year, month, day ?? 1);
  }

  function lastOf(year: number): number {
    return dayCount(year, month, day ?? daysOfMonth(month, year));
  }
}

/** Whether a date that `resolveYearless()` gave begins after the publication. */
export function isAfter(edtf: string, { published }: Pick<DateContext, 'published'>): boolean {
  if (!published) return false;
  const { first } = dayBounds(edtf);
  const { last } = dayBounds(edtfOf(published.year, published.month, published.day));
  return first !== null && last !== null && first > last;
}
