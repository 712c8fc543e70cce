import type { IndexedArticle } from '../../search/indexedArticle.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import type { Term } from '../../text/terms/term.ts';

/** A sentence of the corpus, with the sentences around it at hand. */
export interface Sentence {
  readonly article: IndexedArticle;
  /** The sentence's place in its article, from 0. */
  readonly position: number;
  readonly text: string;
  /** All its terms but for phrases, in order; offsets are of `text`. */
  readonly terms: readonly Term[];
}

/** Cuts a sentence out of its article, and reads its terms. */
export function readSentence(article: IndexedArticle, position: number): Sentence {
  const text = textOf(article, position);
  return {
    article,
    position,
    text,
    terms: extractTerms(text).filter(({ kind }) => kind !== 'phrase'),
  };
}

/** A sentence's words; empty where the article has none at this place. */
export function textOf({ article, spans }: IndexedArticle, position: number): string {
  const { start, end } = spans[position] ?? { start: 0, end: 0 };
  return article.body.slice(start, end);
}
