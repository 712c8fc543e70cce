import type { Quote } from '../../answer/answer.ts';
import type { Wording } from '../wording/wording.ts';
import { datesLine } from './datesLine.ts';
import { BLOCK_MIN, quoteBlock } from './quoteBlock.ts';

interface LinesOptions {
  readonly wording: Wording;
  /** Characters of Markdown; `BLOCK_MIN` at least. */
  readonly maxLength: number;
}

/** A quote's words, and below them the times that it speaks of, unless they would take the words' room. */
export function quoteLines(quote: Quote, { wording, maxLength }: LinesOptions): string {
  const dates = datesLine(quote, wording);
  const room = maxLength - dates.join('').length - dates.length;
  if (room < BLOCK_MIN) return quoteBlock(quote, { wording, maxLength });
  return [quoteBlock(quote, { wording, maxLength: room }), ...dates].join('\n');
}
