import type { Quote } from '../../answer/answer.ts';
import type { Wording } from '../wording/wording.ts';
import { datesLine } from './datesLine.ts';
import { quoteBlock } from './quoteBlock.ts';
import { renderSource } from './renderSource.ts';

interface RenderOptions {
  readonly wording: Wording;
  /** Characters of Markdown; 500 at least, as the lines of dates and source take up to 400. */
  readonly maxLength: number;
}

/** A quote with its source below, as text. */
export function renderQuote(quote: Quote, { wording, maxLength }: RenderOptions): string {
  const source = [...datesLine(quote, wording), renderSource(quote, wording)].join('\n');
  return `${quoteBlock(quote, { wording, maxLength: maxLength - source.length - 1 })}\n${source}`;
}
