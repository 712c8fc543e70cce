import type { BenchQuestion, Dataset } from '../bench/dataset.ts';
import { foldOf } from '../bench/foldOf.ts';
import { isSameSentence } from '../bench/measures.ts';
import { confidenceSignals } from '../src/answer/confidence/confidenceSignals.ts';
import type { Question } from '../src/answer/question/question.ts';
import { readQuestion } from '../src/answer/question/readQuestion.ts';
import { findCandidates } from '../src/answer/ranking/findCandidates.ts';
import { matchCandidates } from '../src/answer/ranking/matchCandidate.ts';
import { measureSignals, SIGNALS } from '../src/answer/ranking/signals.ts';
import { buildIndex } from '../src/search/buildIndex.ts';
import type { IndexedArticle } from '../src/search/indexedArticle.ts';
import type { SentenceIndex } from '../src/search/sentenceIndex.ts';

/** A question with its candidates as rows of signals. */
export interface Example {
  readonly dataset: string;
  readonly asked: BenchQuestion;
  readonly question: Question;
  readonly index: SentenceIndex;
  /** The part of the articles that it is about (see `foldOf`). */
  readonly fold: number;
  /** For each candidate the article that it is of. */
  readonly articles: readonly IndexedArticle[];
  /** For each candidate whether it is a right one. */
  readonly isRight: readonly boolean[];
  /** A row of `SIGNALS` for each candidate. */
  readonly rows: Float32Array;
}

/** Runs the product's own search over a set, up to the ranking. */
export async function examplesOf(dataset: Dataset): Promise<Example[]> {
  const index = await buildIndex(dataset.articles);
  return dataset.questions.map((asked): Example => {
    const question = readQuestion(asked.text, index, { asOf: asked.asOf });
    const matches = matchCandidates(question, findCandidates(question, index), index);
    const rows = new Float32Array(matches.length * SIGNALS.length);
    for (const [i, match] of matches.entries()) rows.set(measureSignals(match), i * SIGNALS.length);
    const isRight = matches.map(({ candidate: { article, position } }) => {
      const span = article.spans[position] ?? { start: 0, end: 0 };
      const quote = { articleId: article.article.id, ...span };
      return asked.gold.some((gold) => isSameSentence(quote, gold));
    });
    const fold = foldOf(asked.articleId ?? asked.text);
    const articles = matches.map(({ candidate }) => candidate.article);
    return { dataset: dataset.name, asked, question, index, fold, articles, isRight, rows };
  });
}

/**
 * What the confidence sees of an example's candidates with these scores, best first.
 *
 * @param isKept leaves out the others, as if their sentences were not in the corpus.
 */
export function confidenceRow(
  { question, index, rows, articles }: Example,
  scores: readonly number[],
  isKept: (candidate: number) => boolean,
): number[] {
  const ranked = articles
    .map((article, i) => ({ article, i, score: scores[i] ?? 0 }))
    .filter(({ i }) => isKept(i))
    .sort((a, b) => b.score - a.score)
    .map(({ article, i, score }) => ({
      ...{ article, score, isNoAnswer: false },
      signals: Float64Array.from(rows.subarray(i * SIGNALS.length, (i + 1) * SIGNALS.length)),
    }));
  return confidenceSignals(question, ranked, index);
}
