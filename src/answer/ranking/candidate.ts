import type { IndexedArticle } from '../../search/indexedArticle.ts';

/** A sentence that may answer the question, with what finding it has told already. */
export interface Candidate {
  readonly article: IndexedArticle;
  /** The sentence's place in its article, from 0. */
  readonly position: number;
  /** BM25 of the sentence, with its neighbours, its title and its article as weak fields. */
  readonly fieldScore: number;
  /** BM25 of its article. */
  readonly articleScore: number;
  /** The article's place among all that match, from 0. */
  readonly articleRank: number;
}

/** Whether a candidate is no sentence but a piece of text without an end, such as a headline. */
function isFragment({ article, position }: Candidate): boolean {
  return article.spans[position]?.kind === 'fragment';
}

/** A piece of at least so many words is a sentence that has lost its end, as headlines are shorter. */
const LONGEST_HEADLINE = 15;

/** A bullet, hyphen or number leads in an item of a list, which tells something however short it is. */
const ITEM = /^(?:[-–•⁃◦▪‣●■]|\(?\d{1,3}[.)])\s/;

/** Whether a candidate is a stray piece of text, such as a headline, which answers nothing by itself. */
export function isStray(candidate: Candidate): boolean {
  const { article, position } = candidate;
  const { wordStart } = article;
  const words = (wordStart[position + 1] ?? 0) - (wordStart[position] ?? 0);
  if (words >= LONGEST_HEADLINE || !isFragment(candidate)) return false;
  const start = article.spans[position]?.start ?? 0;
  return !ITEM.test(article.article.body.slice(start, start + 6));
}

type Placed = Pick<Candidate, 'article' | 'position'>;

/** A stable order for equals: the same on every machine and in whatever order files were read. */
export function byPlace(a: Placed, b: Placed): number {
  const [first, second] = [a.article.article.id, b.article.article.id];
  if (first !== second) return first < second ? -1 : 1;
  return a.position - b.position;
}
