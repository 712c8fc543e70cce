import type { Quote } from '../../answer/answer.ts';
import { otherDates } from '../../answer/quote.ts';
import type { EventDate } from '../../text/dates/eventDate.ts';
import type { Span } from '../../text/span.ts';
import type { Wording } from '../../wording/wording.ts';
import { blockQuote } from '../markdown/blockQuote.ts';
import { inlineText } from '../markdown/inlineText.ts';
import { longestFit } from '../markdown/longestFit.ts';

/** How much is shown before the first highlight of a sentence whose beginning is cut. */
const LEAD = 60;

/** A quote that is cut takes as much: two marks of the cut (110), and words enough to be read. */
export const BLOCK_MIN = 200;

interface Marked extends Pick<Quote, 'text' | 'highlights'> {
  /** Words that may turn it round, underlined: ordered, disjoint. */
  readonly cues?: readonly Span[];
}

interface BlockOptions {
  readonly wording: Wording;
  /** Characters of Markdown; `BLOCK_MIN` at least. */
  readonly maxLength: number;
}

/**
 * A quote's words as a block quote, the highlights in bold. It holds words of the source only:
 * where a sentence is too long, the marks of the cut stand outside.
 */
export function quoteBlock(
  { text, highlights, cues = [] }: Marked,
  { wording, maxLength }: BlockOptions,
): string {
  const whole = blockQuote(text, highlights, cues);
  if (whole.length <= maxLength) return whole;
  const room =
    Math.max(maxLength, BLOCK_MIN) - wording.cutBefore.length - wording.cutAfter.length - 2;
  const start = firstShown(text, highlights, room);
  const moved = ({ start: from, end }: Span) => ({ start: from - start, end: end - start });
  const marks = [highlights.map(moved), cues.map(moved)] as const;
  const shown = fitting(text.slice(start), marks, room);
  return [
    start > 0 ? wording.cutBefore : '',
    blockQuote(shown, ...marks),
    start + shown.length < text.length ? wording.cutAfter : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** A sentence that stands beside a quote, under a label; nothing where there is none. */
export function contextBlock(
  text: string | null,
  { label, maxLength, wording }: BlockOptions & { readonly label: string },
): string {
  if (text === null) return '';
  return `-# ${label}\n${quoteBlock({ text, highlights: [] }, { wording, maxLength })}`;
}

/** The sentence's own beginning, or a word before its first highlight where that lies too far in. */
function firstShown(text: string, highlights: readonly Span[], room: number): number {
  const first = highlights[0];
  if (!first || fitting(text.slice(0, first.end), [highlights, []], room).length === first.end)
    return 0;
  const from = Math.max(0, first.start - LEAD);
  const wordStart = text.slice(from, first.start).search(/(?<=\s)\S/);
  return wordStart === -1 ? first.start : from + wordStart;
}

type Marks = readonly [highlights: readonly Span[], cues: readonly Span[]];

function fitting(text: string, marks: Marks, maxLength: number): string {
  const measure = (start: string) => blockQuote(start, ...marks).length;
  return longestFit(text, { maxLength, measure });
}

/** Of the label before such a sentence. */
const LABEL_MAX = 50;

interface LinesOptions {
  readonly wording: Wording;
  /** Characters of Markdown; `BLOCK_MIN` at least. */
  readonly maxLength: number;
}

/** Of the sentence before a quote, as many characters of Markdown are shown at the most. */
const BEFORE_MAX = 300;
/** Characters of Markdown of a sentence that is shown below a quote. */
const BESIDE = { most: 300, least: 60 };
/** Room for both sentences below a quote; where there is less, that of a correction is shown. */
const BOTH_MIN = 600;

/**
 * A quote's words, in one block with the sentence before where they lean on that, below them what of its article is to be
 * seen with them, and the times that it speaks of, unless one of these would take the words' room.
 */
export function quoteLines(quote: Quote, options: LinesOptions): string {
  const beside = besideLines(quote, options);
  return [linesOf(quote, withoutBeside(quote, options)), ...beside].join('\n');
}

function besideLines({ alongside, before }: Quote, { wording, maxLength }: LinesOptions): string[] {
  // The sentence before may be the one that names the speaker.
  const others = alongside.filter(({ start }) => start !== before?.start);
  const shown = maxLength < BOTH_MIN ? others.slice(-1) : others;
  const each = Math.floor((maxLength - BLOCK_MIN) / 2 / Math.max(1, shown.length)) - LABEL_MAX;
  return shown.map(({ why, text }) => {
    const words = inlineText(text, Math.max(BESIDE.least, Math.min(BESIDE.most, each)));
    return `-# ${wording.alongside[why](wording.quoted(words))}`;
  });
}

/** The same with the room that is left for the words. */
function withoutBeside(quote: Quote, { wording, maxLength }: LinesOptions): LinesOptions {
  const beside = besideLines(quote, { wording, maxLength });
  return { wording, maxLength: maxLength - beside.join('').length - beside.length };
}

function linesOf(quote: Quote, { wording, maxLength }: LinesOptions): string {
  const { dates, room } = roomBesideDates(quote, { wording, maxLength });
  if (room < BLOCK_MIN) return quoteBlock(quote, { wording, maxLength });
  const before = hasRoomBefore(quote, { wording, maxLength }) ? quote.before : null;
  if (!before) return [quoteBlock(quote, { wording, maxLength: room }), ...dates].join('\n');
  const shown = quoteBlock(
    { text: before.text, highlights: [] },
    { wording, maxLength: Math.min(BEFORE_MAX, room - BLOCK_MIN - 1) },
  );
  // What the sentence before does not take is the quote's.
  const words = quoteBlock(quote, { wording, maxLength: room - shown.length - 1 });
  return [shown, words, ...dates].join('\n');
}

/** Whether there is room for the sentence before, beside the quote's own words. */
export function showsBefore(quote: Quote, options: LinesOptions): boolean {
  return hasRoomBefore(quote, withoutBeside(quote, options));
}

function hasRoomBefore(quote: Quote, options: LinesOptions): boolean {
  return quote.before !== null && roomBesideDates(quote, options).room > 2 * BLOCK_MIN;
}

function roomBesideDates(quote: Quote, { wording, maxLength }: LinesOptions) {
  const dates = datesLine(quote, wording);
  return { dates, room: maxLength - dates.join('').length - dates.length };
}

/** A line with more of them is not read. */
const DATES_MAX = 2;
const WORDS_MAX = 40;

/** The times that a quote speaks of, in small print, each with the words that say it; none: no line. */
function datesLine(quote: Pick<Quote, 'dates' | 'published'>, wording: Wording): string[] {
  const dates = otherDates(quote)
    .slice(0, DATES_MAX)
    .map((date) => shown(date, wording));
  return dates.length === 0 ? [] : [`-# ${wording.speaksOf(dates.join(' · '))}`];
}

function shown({ edtf, from }: EventDate, wording: Wording): string {
  const words = inlineText(from.words, WORDS_MAX);
  return edtf === null ? wording.unresolvedTime(words) : wording.time(wording.date(edtf), words);
}
