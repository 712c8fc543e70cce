import type { Quote } from '../../answer/answer.ts';
import type { Wording } from '../wording/wording.ts';
import { quoteLines, showsBefore } from './quoteLines.ts';
import { renderSource } from './renderSource.ts';

/** The line of the source takes up to 310 characters, a cut quote `BLOCK_MIN`, a sentence shown with it 115. */
export const QUOTE_MIN = 615;

interface RenderOptions {
  readonly wording: Wording;
  /** Characters of Markdown; `QUOTE_MIN` at least. */
  readonly maxLength: number;
  /** It comes closest, and is not surely an answer. */
  readonly isClosest?: boolean;
}

/** A quote with its source below, as text. */
export function renderQuote(
  quote: Quote,
  { wording, maxLength, isClosest = false }: RenderOptions,
): string {
  const mark = isClosest ? wording.closest : '';
  const source = renderSource(quote, wording, mark);
  const room = { wording, maxLength: maxLength - source.length - 1 };
  // Where there is no room for the sentence before, its id is left out as well.
  if (quote.before && !showsBefore(quote, room)) {
    return renderQuote({ ...quote, before: null }, { wording, maxLength, isClosest });
  }
  return `${quoteLines(quote, room)}\n${source}`;
}
