import type { Quote } from '../answer/answer.ts';
import type { Span } from '../text/span.ts';
import { blockQuote } from './markdown/blockQuote.ts';
import { longestFit } from './markdown/longestFit.ts';
import { renderSource } from './renderSource.ts';
import { wording } from './wording.ts';

/** Two of these, the question and a line about further quotes fit a message of 2,000 characters. */
const QUOTE_MAX = 850;

/** How much is shown before the first highlight of a sentence whose beginning is cut. */
const LEAD = 60;

/**
 * A quote with its source below. The block quote holds words of the source only: where a sentence
 * is too long, the marks of the cut stand outside.
 */
export function renderQuote(quote: Quote): string {
  const source = renderSource(quote);
  const maxLength = QUOTE_MAX - source.length - 1;
  const sentence =
    fitting(quote.text, quote.highlights, maxLength) === quote.text
      ? blockQuote(quote.text, quote.highlights)
      : cutSentence(quote, maxLength);
  return `${sentence}\n${source}`;
}

function cutSentence({ text, highlights }: Quote, maxLength: number): string {
  const room = maxLength - wording.cutBefore.length - wording.cutAfter.length - 2;
  const start = firstShown(text, highlights, room);
  const bold = highlights.map((span) => ({ start: span.start - start, end: span.end - start }));
  const shown = fitting(text.slice(start), bold, room);
  return [
    start > 0 ? wording.cutBefore : '',
    blockQuote(shown, bold),
    start + shown.length < text.length ? wording.cutAfter : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The sentence's own beginning, or a word before its first highlight where that lies too far in. */
function firstShown(text: string, highlights: readonly Span[], room: number): number {
  const first = highlights[0];
  if (!first || fitting(text.slice(0, first.end), highlights, room).length === first.end) return 0;
  const from = Math.max(0, first.start - LEAD);
  const wordStart = text.slice(from, first.start).search(/(?<=\s)\S/);
  return wordStart === -1 ? first.start : from + wordStart;
}

function fitting(text: string, highlights: readonly Span[], maxLength: number): string {
  const measure = (start: string) => blockQuote(start, highlights).length;
  return longestFit(text, { maxLength, measure });
}
