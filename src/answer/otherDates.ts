import type { EventDate } from '../text/dates/eventDate.ts';
import type { Quote } from './answer.ts';

/** The times that a quote speaks of, without the day of its publication, and each once. */
export function otherDates({ dates, published }: Pick<Quote, 'dates' | 'published'>): EventDate[] {
  const seen = new Set<string | null>([published]);
  return dates.filter(({ edtf }) => {
    if (edtf === null) return true;
    const isNew = !seen.has(edtf);
    seen.add(edtf);
    return isNew;
  });
}
