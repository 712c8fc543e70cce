import type { Quote } from '../answer/answer.ts';
import { otherDates } from '../answer/quote.ts';
import { weekdayOfDate } from '../text/dates/calendar.ts';
import type { EventDate, Unresolved } from '../text/dates/eventDate.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import { printableLine } from './printable.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** What a rule counts from, by the end of its name. */
const COUNTED_FROM: readonly (readonly [RegExp, string])[] = [
  [/_before_publication$/, ' before publication'],
  [/_after_publication$/, ' after publication'],
  [/_of_publication$/, ' of publication'],
  [/_in_sentence$/, ' and the date beside it'],
];

const WHY_UNRESOLVED: Readonly<Record<Unresolved, string>> = {
  no_publication_date: 'the article is undated',
  publication_date_too_coarse: 'the article’s date is not known to the day',
  relative_to_event: 'it counts from another event',
  duration: 'it says how long, not when',
  vague: 'it names no number',
  ambiguous: 'it can be read in several ways',
  contradiction: 'its parts do not agree',
  fiscal_year: 'it is a fiscal year',
};

/**
 * The times that a quote speaks of, each with what it was read from; null where there are none.
 *
 * @param quote the times that it speaks of, and its EDTF date of publication, which is not said again; null where it
 * is undated.
 * @returns one line without a line feed.
 */
export function renderDates(quote: Pick<Quote, 'dates' | 'published'>): string | null {
  const dates = otherDates(quote).map(renderDate);
  return dates.length === 0 ? null : `speaks of: ${dates.join(' · ')}`;
}

function renderDate({ edtf, from, unresolved }: EventDate): string {
  const words = `“${printableLine(from.words)}”`;
  if (edtf === null) {
    return `${words} (unresolved${unresolved ? `: ${WHY_UNRESOLVED[unresolved]}` : ''})`;
  }
  const counted = COUNTED_FROM.find(([name]) => name.test(from.rule))?.[1] ?? '';
  const weekday = weekdayOfDate(edtf);
  const day = weekday === null ? '' : `${WEEKDAYS[weekday]} `;
  const part = from.part ? `${from.part} ` : '';
  return `${part}${day}${formatEdtf(edtf)}, from ${words}${counted}`;
}
