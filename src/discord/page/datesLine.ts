import type { Quote } from '../../answer/answer.ts';
import { otherDates } from '../../answer/quote.ts';
import type { EventDate } from '../../text/dates/eventDate.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Wording } from '../wording/wording.ts';

/** A line with more of them is not read. */
const DATES_MAX = 2;
const WORDS_MAX = 40;

/** The times that a quote speaks of, in small print, each with the words that say it; none: no line. */
export function datesLine(quote: Pick<Quote, 'dates' | 'published'>, wording: Wording): string[] {
  const dates = otherDates(quote)
    .slice(0, DATES_MAX)
    .map((date) => shown(date, wording));
  return dates.length === 0 ? [] : [`-# ${wording.speaksOf(dates.join(' · '))}`];
}

function shown({ edtf, from }: EventDate, wording: Wording): string {
  const words = inlineText(from.words, WORDS_MAX);
  return edtf === null ? wording.unresolvedTime(words) : wording.time(wording.date(edtf), words);
}
