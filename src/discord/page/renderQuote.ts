import type { Quote } from '../../answer/answer.ts';
import type { Wording } from '../wording/wording.ts';
import { quoteBlock } from './quoteBlock.ts';
import { renderSource } from './renderSource.ts';

interface RenderOptions {
  readonly wording: Wording;
  /** Characters of Markdown; 400 at least, as the line of the source takes up to 250. */
  readonly maxLength: number;
}

/** A quote with its source below, as text. */
export function renderQuote(quote: Quote, { wording, maxLength }: RenderOptions): string {
  const source = renderSource(quote, wording);
  return `${quoteBlock(quote, { wording, maxLength: maxLength - source.length - 1 })}\n${source}`;
}
