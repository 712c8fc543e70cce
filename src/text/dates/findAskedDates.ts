import { DATE_RULES } from './dateRules.ts';
import type { EventDate } from './eventDate.ts';
import { contextOf, findDatesIn } from './findDates.ts';
import { event } from './rules/event.ts';

/**
 * The times that a question asks about, in its order: “how many US troops in August 2023?”, “last year”.
 *
 * As `findDates()`, but bare weekdays and months are past unless it asks what will be, small letters will do (“in august”), and a time that only
 * an event gives (“before the coup”) is found too, not resolved.
 *
 * @param today the day on which it is asked, or as of which it is answered, as `parseEdtf()` reads it; null where
 *   that is open.
 * @throws RangeError where `today` is no such date.
 */
export function findAskedDates(
  question: string,
  { today }: { readonly today: string | null },
): EventDate[] {
  const context = contextOf(question, { published: today, asked: true });
  const dates = findDatesIn(context, DATE_RULES);
  const events = findDatesIn(context, [event]).filter(({ span }) =>
    dates.every((date) => date.span.end <= span.start || date.span.start >= span.end),
  );
  return [...dates, ...events].sort((a, b) => a.span.start - b.span.start);
}
