import type { Searched, Terms } from '../../answer/answer.ts';
import type { Wording } from '../wording/wording.ts';
import { wordList } from './wordList.ts';

/** What was looked for and where, so that a reader can tell a gap in the corpus from a slip. */
export function searchedLines(terms: Terms, corpus: Searched, wording: Wording): string[] {
  return [
    wording.knownWords(wordList(terms.matched, wording)),
    wording.unknownWords(wordList(terms.missing, wording)),
    wording.searched(corpus.articles, corpus.sentences, wording.dates(corpus.from, corpus.to)),
  ];
}
