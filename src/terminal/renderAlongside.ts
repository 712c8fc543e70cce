import type { Alongside } from '../answer/answer.ts';
import type { Style } from './style.ts';
import { wrapQuote } from './wrapQuote.ts';

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
