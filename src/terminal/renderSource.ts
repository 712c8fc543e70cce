import type { Alongside, Quote, Source } from '../answer/answer.ts';
import { otherDates } from '../answer/quote.ts';
import { weekdayOfDate } from '../text/dates/calendar.ts';
import type { EventDate, Unresolved } from '../text/dates/eventDate.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import { printableLine } from './printable.ts';
import type { Style } from './style.ts';
import { wrapQuote } from './wrapQuote.ts';

type Origin = Pick<
  Source,
  | 'title'
  | 'published'
  | 'publishedAt'
  | 'publisher'
  | 'url'
  | 'origin'
  | 'articleId'
  | 'archived'
  | 'correctedBy'
>;

/** Characters of a title; a longer one would take up more room than the sentence. */
const TITLE_MAX = 256;
const CUT = ' […]';

/**
 * Where a sentence is from: title, date, publisher, address, and the article's id.
 *
 * @param source its title is cut after 256 characters; a date of null is shown as `undated`.
 * @param style how title and id stand out.
 * @returns one line without a line feed.
 */
export function renderSource(source: Origin, style: Style): string {
  const { title, published, publishedAt, publisher, url, origin, articleId } = source;
  const { archived, correctedBy } = source;
  return [
    style.heading(cut(printableLine(title))),
    published === null
      ? style.heading(formatEdtf(null))
      : formatEdtf(published) + timeOf(publishedAt),
    ...[publisher, url ?? origin].filter((text) => text !== null).map(printableLine),
    ...(archived === undefined ? [] : [printableLine(`archived: ${archived}`)]),
    ...(correctedBy === undefined ? [] : [printableLine(`corrected by: ${correctedBy}`)]),
    style.quiet(`[${printableLine(articleId)}]`),
  ].join(' · ');
}

/** The time of day with its offset, as the article carries it: `, 14:30+02:00`. */
function timeOf(publishedAt: string | undefined): string {
  return publishedAt === undefined ? '' : `, ${publishedAt.slice(publishedAt.indexOf('T') + 1)}`;
}

/** Visibly, and not within a character. */
function cut(title: string): string {
  if (title.length <= TITLE_MAX) return title;
  return title.slice(0, TITLE_MAX - CUT.length).replace(/\p{Surrogate}$/u, '') + CUT;
}

const LABELS: Readonly<Record<Alongside['why'], string>> = {
  speaker: 'inside quotation marks, with:',
  correction: 'in the same article:',
};

/**
 * What of its article is to be seen with a quote, word for word, below it: lines without an indent of their own.
 *
 * @param alongside sentences of the quote's own article.
 * @param style how they stand out, and the width to wrap at.
 * @returns two entries for each: what it is, and its words behind a bar, which may be several lines.
 */
export function renderAlongside(alongside: readonly Alongside[], style: Style): string[] {
  return alongside.flatMap(({ why, text }) => [
    `  ${style.heading(LABELS[why])}`,
    wrapQuote({ text, highlights: [] }, style),
  ]);
}

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
