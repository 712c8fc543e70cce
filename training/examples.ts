import type { BenchQuestion, Dataset } from '../bench/dataset.ts';
import { foldOf } from '../bench/foldOf.ts';
import { isSameSentence } from '../bench/measures.ts';
import { confidenceFeatures } from '../src/answer/confidence/confidenceFeatures.ts';
import type { Question } from '../src/answer/question/question.ts';
import { readQuestion } from '../src/answer/question/readQuestion.ts';
import { FEATURES, measureFeatures } from '../src/answer/ranking/features.ts';
import { findCandidates } from '../src/answer/ranking/findCandidates.ts';
import { matchCandidates } from '../src/answer/ranking/matchCandidate.ts';
import { buildIndex } from '../src/search/buildIndex.ts';
import type { SentenceIndex } from '../src/search/sentenceIndex.ts';

/** A question with its candidates as rows of features. */
export interface Example {
  readonly dataset: string;
  readonly asked: BenchQuestion;
  readonly question: Question;
  readonly index: SentenceIndex;
  /** The part of the articles that it is about (see `foldOf`). */
  readonly fold: number;
  /** For each candidate the id of the article that it is of. */
  readonly articles: readonly string[];
  /** For each candidate whether it is a right one. */
  readonly isRight: readonly boolean[];
  /** A row of `FEATURES` for each candidate. */
  readonly rows: Float32Array;
}

/** Runs the product's own search over a set, up to the ranking. */
export async function examplesOf(dataset: Dataset): Promise<Example[]> {
  const index = await buildIndex(dataset.articles);
  return dataset.questions.map((asked): Example => {
    const question = readQuestion(asked.text, index, { asOf: asked.asOf });
    const matches = matchCandidates(question, findCandidates(question, index), index);
    const rows = new Float32Array(matches.length * FEATURES.length);
    for (const [i, match] of matches.entries()) {
      rows.set(measureFeatures(match), i * FEATURES.length);
    }
    const isRight = matches.map(({ candidate: { article, position } }) => {
      const span = article.spans[position] ?? { start: 0, end: 0 };
      const quote = { articleId: article.article.id, ...span };
      return asked.gold.some((gold) => isSameSentence(quote, gold));
    });
    const fold = foldOf(asked.articleId ?? asked.text);
    const articles = matches.map(({ candidate }) => candidate.article.article.id);
    return { dataset: dataset.name, asked, question, index, fold, articles, isRight, rows };
  });
}

/** The candidates of an example with their scores, best first. */
export function ranked({ rows, articles, isRight }: Example, weights: ArrayLike<number>) {
  const size = FEATURES.length;
  return articles
    .map((articleId, i) => {
      const features = rows.subarray(i * size, (i + 1) * size);
      let score = 0;
      for (let k = 0; k < size; k++) score += (features[k] ?? 0) * (weights[k] ?? 0);
      return { articleId, features, score, isRight: isRight[i] === true };
    })
    .sort((a, b) => b.score - a.score);
}

/** What the confidence sees of an example that is ranked with these weights, and whether the first sentence is right. */
export function confidenceExample(
  example: Example,
  weights: ArrayLike<number>,
): { readonly features: readonly number[]; readonly isRight: boolean } {
  const list = ranked(example, weights);
  return {
    features: confidenceFeatures(example.question, list, example.index),
    isRight: list[0]?.isRight === true,
  };
}
