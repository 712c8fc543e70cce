import { firstDay, lastDay } from '../text/edtf/days.ts';
import type { Newest, Quote } from './answer.ts';

/** The average year of the Gregorian calendar. */
const YEAR_DAYS = 365.2425;

/**
 * How recent the evidence is.
 *
 * @param today EDTF date of the day on which it is asked; null where that is open.
 */
export function newestOf(quotes: readonly Quote[], today: string | null): Newest | null {
  const published = quotes
    .flatMap((quote) => quote.published ?? [])
    .reduce<string | null>(
      (newest, date) => (newest === null || lastDay(date) > lastDay(newest) ? date : newest),
      null,
    );
  if (published === null) return null;
  if (today === null) return { published, years: null };
  const days = firstDay(today) - lastDay(published);
  return { published, years: Math.max(0, Math.floor(days / YEAR_DAYS)) };
}
