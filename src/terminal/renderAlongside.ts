import type { Alongside } from '../answer/answer.ts';
import type { Style } from './style.ts';
import { wrapQuote } from './wrapQuote.ts';

const LABELS: Readonly<Record<Alongside['why'], string>> = {
  speaker: 'inside quotation marks, with:',
  correction: 'in the same article:',
};

/** What of its article is to be seen with a quote, word for word, below it: lines without an indent of their own. */
export function renderAlongside(alongside: readonly Alongside[], style: Style): string[] {
  return alongside.flatMap(({ why, text }) => [
    `  ${style.heading(LABELS[why])}`,
    wrapQuote({ text, highlights: [] }, style),
  ]);
}
