import type { Quote } from '../../answer/answer.ts';
import type { Wording } from '../wording/wording.ts';
import { quoteLines } from './quoteLines.ts';
import { renderSource } from './renderSource.ts';

/** The line of the source takes up to 310 characters, and a cut quote `BLOCK_MIN`. */
export const QUOTE_MIN = 500;

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
  const source = renderSource(quote, wording, isClosest ? wording.closest : '');
  return `${quoteLines(quote, { wording, maxLength: maxLength - source.length - 1 })}\n${source}`;
}
