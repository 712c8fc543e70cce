import type { Quote } from '../answer/answer.ts';
import type { Span } from '../text/span.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';

const BAR = '  │ ';

interface Marked extends Pick<Quote, 'text' | 'highlights'> {
  /** Words that may turn it round, to stand out in another way: ordered, disjoint. */
  readonly cues?: readonly Span[];
}

/**
 * A quote's words behind a bar, wrapped at white space, the highlights and the cues standing out.
 *
 * Takes nothing from the words and adds none: without the bars and with white space folded, the
 * output is the quote.
 *
 * @param marked the words, and the spans (UTF-16 units within them) that stand out; a cue is shown before a highlight
 * that it overlaps.
 * @param style how they stand out, and the width, bar included; Infinity for one line.
 * @returns lines without a line feed at the end.
 */
export function wrapQuote({ text, highlights, cues = [] }: Marked, style: Style): string {
  const isApart = (span: Span) =>
    cues.every(({ start, end }) => span.start >= end || span.end <= start);
  const marks = [
    ...highlights.filter(isApart).map((span) => ({ ...span, mark: style.highlight })),
    ...cues.map((span) => ({ ...span, mark: style.cue })),
  ].sort((a, b) => a.start - b.start);
  const shown = printable(text);
  const width = style.width - BAR.length;
  const lines: string[][] = [[]];
  let column = 0;
  for (const { 0: word, index } of shown.matchAll(/\S+|\n/g)) {
    const line = lines.at(-1);
    if (word === '\n' || !line || (column > 0 && column + 1 + word.length > width)) {
      lines.push([]);
      column = 0;
    }
    if (word === '\n') continue;
    lines.at(-1)?.push(highlightWord(word, index, marks));
    column += (column > 0 ? 1 : 0) + word.length;
  }
  return lines.map((words) => style.quiet(BAR) + words.join(' ')).join('\n');
}

function highlightWord(
  word: string,
  offset: number,
  marks: readonly (Span & { readonly mark: (text: string) => string })[],
): string {
  let result = '';
  let done = 0;
  for (const { start, end, mark } of marks) {
    const from = Math.max(start - offset, done);
    const to = Math.min(end - offset, word.length);
    if (from >= to) continue;
    result += word.slice(done, from) + mark(word.slice(from, to));
    done = to;
  }
  return result + word.slice(done);
}
