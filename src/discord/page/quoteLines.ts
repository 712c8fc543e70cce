import type { Quote } from '../../answer/answer.ts';
import type { Wording } from '../wording/wording.ts';
import { datesLine } from './datesLine.ts';
import { BLOCK_MIN, quoteBlock } from './quoteBlock.ts';

interface LinesOptions {
  readonly wording: Wording;
  /** Characters of Markdown; `BLOCK_MIN` at least. */
  readonly maxLength: number;
}

/** Of the sentence before a quote, as many characters of Markdown are shown at the most. */
const BEFORE_MAX = 300;

/**
 * A quote's words, in one block with the sentence before where they lean on that, and below them the times that it speaks
 * of, unless either would take the words' room.
 */
export function quoteLines(quote: Quote, { wording, maxLength }: LinesOptions): string {
  const { dates, room } = roomBesideDates(quote, { wording, maxLength });
  if (room < BLOCK_MIN) return quoteBlock(quote, { wording, maxLength });
  const before = showsBefore(quote, { wording, maxLength }) ? quote.before : null;
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
  return quote.before !== null && roomBesideDates(quote, options).room > 2 * BLOCK_MIN;
}

function roomBesideDates(quote: Quote, { wording, maxLength }: LinesOptions) {
  const dates = datesLine(quote, wording);
  return { dates, room: maxLength - dates.join('').length - dates.length };
}
