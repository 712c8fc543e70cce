import type { Article } from '../corpus/article.ts';
import type { SentenceSpan } from '../text/sentences/sentenceSpan.ts';

/** A sentence of the corpus, ready to be found: `article.body.slice(start, end)` is its text. */
export interface IndexedSentence extends SentenceSpan {
  /** Unique among the sentences of an index, and of no meaning outside it. */
  readonly id: number;
  readonly article: Article;
  /** Its place among the sentences of its article, from 0. */
  readonly position: number;
  /** Its terms in text order, without stop words. */
  readonly terms: readonly string[];
}
