import type { Searched, Terms } from '../answer/answer.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import { count } from './count.ts';
import { printableLine } from './printable.ts';

/**
 * What was looked for and where, so that a reader can tell a gap in the corpus from a slip.
 *
 * @param terms the question's words that the corpus has, and those that it has not.
 * @param corpus how many articles and sentences there are, and the EDTF dates of the first and the last; null where
 * all are undated.
 * @returns three lines, without a line feed at the end.
 */
export function renderSearched(terms: Terms, corpus: Searched): string {
  const list = (words: readonly string[]) => words.map(printableLine).join(', ') || 'none';
  const dates =
    corpus.from === null
      ? 'all undated'
      : corpus.from === corpus.to
        ? `dated ${formatEdtf(corpus.from)} or undated`
        : `dated ${formatEdtf(corpus.from)} to ${formatEdtf(corpus.to)} or undated`;
  return [
    `  words found in the corpus:  ${list(terms.matched)}`,
    `  words not in the corpus:    ${list(terms.missing)}`,
    `  searched:                   ${count(corpus.articles, 'article')}, ${count(corpus.sentences, 'sentence')}, ${dates}`,
  ].join('\n');
}
