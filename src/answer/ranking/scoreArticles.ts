import type { CorpusView } from '../../search/corpusView.ts';
import type { IndexedArticle } from '../../search/indexedArticle.ts';
import { countOf } from '../../search/termTable.ts';
import type { Question } from '../question/question.ts';
import { isInScope } from './isInScope.ts';

/** The usual constants of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009). */
const K = 1.2;
const B = 0.75;
/** What the title adds to the article's rank. */
const TITLE_WEIGHT = 0.5;

/** An article as a whole against the question. */
export interface ScoredArticle {
  readonly article: IndexedArticle;
  /** BM25 of its text. */
  readonly body: number;
  /** Information of the terms that its title matches. */
  readonly title: number;
  /** Its place among the articles, from 0. */
  readonly rank: number;
}

/** Scores articles by BM25: those given, and those whose title matches. The best comes first. */
export function scoreArticles(
  question: Question,
  index: CorpusView,
  given: ReadonlySet<IndexedArticle>,
): ReadonlyMap<IndexedArticle, ScoredArticle> {
  const isAsked = isInScope(question);
  const titles = new Map<IndexedArticle, number>();
  for (const article of given) titles.set(article, 0);
  for (const { id, information } of question.terms) {
    for (const article of index.articlesTitledWith(id)) {
      if (!isAsked(article)) continue;
      titles.set(article, (titles.get(article) ?? 0) + information);
    }
  }
  const bm25 = articleScorer(question, index);
  const ranked: { article: IndexedArticle; body: number; title: number; rank: number }[] = [];
  for (const [article, title] of titles) {
    ranked.push({ article, body: bm25(article), title, rank: 0 });
  }
  ranked.sort(
    (a, b) => total(b) - total(a) || (a.article.article.id < b.article.article.id ? -1 : 1),
  );
  const scored = new Map<IndexedArticle, ScoredArticle>();
  for (const [rank, one] of ranked.entries()) {
    one.rank = rank;
    scored.set(one.article, one);
  }
  return scored;
}

function total({ body, title }: { readonly body: number; readonly title: number }): number {
  return body + TITLE_WEIGHT * title;
}

function articleScorer({ terms }: Question, index: CorpusView) {
  const averageLength = index.averageLengths.article;
  const rarities = terms.map(({ id }) => {
    const holding = index.vocabulary.articleCount(id);
    return Math.log(1 + (index.articleCount - holding + 0.5) / (holding + 0.5));
  });
  const ids = Int32Array.from(terms, ({ id }) => id);
  return ({ contentLength, termCounts }: IndexedArticle): number => {
    const norm = K * (1 - B + (B * contentLength) / averageLength);
    let score = 0;
    for (let i = 0; i < terms.length; i++) {
      const count = countOf(ids[i] ?? -1, termCounts);
      if (count > 0) score += ((rarities[i] ?? 0) * count * (1 + K)) / (count + norm);
    }
    return score;
  };
}
