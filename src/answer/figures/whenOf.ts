import type { EventDate } from '../../text/dates/eventDate.ts';
import { dayBounds } from '../../text/edtf/dayBounds.ts';
import type { Span } from '../../text/span.ts';
import type { When } from './ledger.ts';

/**
 * The time that a figure is about: of the times that its sentence names, the one nearest to the figure
 * with what it counts, the earlier one of equals. How long something lasts ("for three years") is no time.
 */
export function nearestDate(dates: readonly EventDate[], { start, end }: Span): EventDate | null {
  const distance = ({ span }: EventDate) => Math.max(0, span.start - end, start - span.end);
  return dates
    .filter(({ unresolved }) => unresolved !== 'duration')
    .reduce<EventDate | null>(
      (best, date) => (best && distance(best) <= distance(date) ? best : date),
      null,
    );
}

/**
 * When a figure held: the time that it is about, where both its ends are known, else that of its
 * publication. What has been so "since 2011" is so when it is published.
 *
 * @param published EDTF date of publication.
 */
export function whenOf(event: EventDate | null, published: string | null): When | null {
  if (event?.edtf) {
    const { first, last } = dayBounds(event.edtf);
    if (first !== null && last !== null) {
      return { edtf: event.edtf, by: 'event', days: { first, last } };
    }
  }
  if (published === null) return null;
  const { first, last } = dayBounds(published);
  if (first === null || last === null) return null;
  return { edtf: published, by: 'published', days: { first, last } };
}
