import type { Quote } from '../answer/answer.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';

const BAR = '  │ ';

/**
 * A quote's words behind a bar, wrapped at white space, the highlights standing out.
 *
 * Takes nothing from the words and adds none: without the bars and with white space folded, the
 * output is the quote.
 */
export function wrapQuote(
  { text, highlights }: Pick<Quote, 'text' | 'highlights'>,
  style: Style,
): string {
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
    lines.at(-1)?.push(highlightWord(word, index, highlights, style));
    column += (column > 0 ? 1 : 0) + word.length;
  }
  return lines.map((words) => style.quiet(BAR) + words.join(' ')).join('\n');
}

function highlightWord(
  word: string,
  offset: number,
  highlights: Quote['highlights'],
  style: Style,
): string {
  let result = '';
  let done = 0;
  for (const { start, end } of highlights) {
    const from = Math.max(start - offset, done);
    const to = Math.min(end - offset, word.length);
    if (from >= to) continue;
    result += word.slice(done, from) + style.highlight(word.slice(from, to));
    done = to;
  }
  return result + word.slice(done);
}
