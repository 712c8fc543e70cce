import type { EventDate } from '../text/dates/eventDate.ts';
import { readExtracts } from './extracts.ts';
import type { IndexedArticle } from './indexedArticle.ts';

/**
 * The times that a sentence of the index speaks of: what `findDates()` found in it when it was indexed.
 *
 * @param position the sentence's place in its article, from 0; none is found where it has no such sentence.
 * @returns in the order of the sentence; offsets are of its text.
 */
export function datesOf({ dates }: Pick<IndexedArticle, 'dates'>, position: number): EventDate[] {
  return readExtracts(dates, position) as EventDate[];
}
