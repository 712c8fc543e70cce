import type { Quote } from '../../answer/answer.ts';
import type { Span } from '../../text/span.ts';
import { blockQuote } from '../markdown/blockQuote.ts';
import { longestFit } from '../markdown/longestFit.ts';
import type { Wording } from '../wording/wording.ts';

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
