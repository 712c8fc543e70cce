import type { IndexedArticle } from '../../search/indexedArticle.ts';
import type { SentenceIndex } from '../../search/sentenceIndex.ts';
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

/** Scores articles by BM25: those given, and those whose title matches. */
export function scoreArticles(
  question: Question,
  index: SentenceIndex,
  given: ReadonlySet<IndexedArticle>,
): Map<IndexedArticle, ScoredArticle> {
  const isAsked = isInScope(question);
  const titles = new Map<IndexedArticle, number>(Array.from(given, (article) => [article, 0]));
  for (const { id, information } of question.terms) {
    for (const article of index.articlesTitledWith(id)) {
      if (!isAsked(article)) continue;
      titles.set(article, (titles.get(article) ?? 0) + information);
    }
  }
  const ranked = Array.from(titles, ([article, title]) => ({
    ...{ article, title },
    body: bm25(question, index, article),
  })).sort((a, b) => total(b) - total(a) || (a.article.article.id < b.article.article.id ? -1 : 1));
  return new Map(ranked.map((scored, rank) => [scored.article, { ...scored, rank }]));
}

function total({ body, title }: { readonly body: number; readonly title: number }): number {
  return body + TITLE_WEIGHT * title;
}

function bm25({ terms }: Question, index: SentenceIndex, article: IndexedArticle): number {
  const norm = K * (1 - B + (B * article.contentLength) / index.averageLengths.article);
  return terms.reduce((score, { id }) => {
    const count = article.termCounts.get(id) ?? 0;
    const holding = index.vocabulary.articleCount(id);
    const idf = Math.log(1 + (index.articleCount - holding + 0.5) / (holding + 0.5));
    return score + (idf * count * (1 + K)) / (count + norm);
  }, 0);
}
