import type { BenchQuestion, Dataset } from '../bench/dataset.ts';
import { foldOf } from '../bench/foldOf.ts';
import { isSameSentence } from '../bench/measures.ts';
import { confidenceSignals } from '../src/answer/confidence.ts';
import { readQuestion } from '../src/answer/question/readQuestion.ts';
import { findCandidates } from '../src/answer/ranking/findCandidates.ts';
import { matchCandidates } from '../src/answer/ranking/matchCandidate.ts';
import { measureSignals, SIGNALS } from '../src/answer/ranking/signals.ts';
import { buildIndex } from '../src/search/buildIndex.ts';

/** A question with its candidates as rows of signals. */
export interface Example {
  readonly dataset: string;
  readonly question: BenchQuestion;
  /** The part of the articles that it is about (see `foldOf`). */
  readonly fold: number;
  /** For each candidate whether it is a right one. */
  readonly isRight: readonly boolean[];
  /** A row of `SIGNALS` for each candidate. */
  readonly rows: Float32Array;
  /** Signals of the question as a whole, with any ranking (see `confidenceSignals`). */
  readonly overall: (scores: readonly number[]) => number[];
}

/** Runs the product's own search over a set, up to the ranking. */
export async function examplesOf(dataset: Dataset): Promise<Example[]> {
  const index = await buildIndex(dataset.articles);
  return dataset.questions.map((asked): Example => {
    const question = readQuestion(asked.text, index);
    const matches = matchCandidates(question, findCandidates(question, index), index);
    const rows = new Float32Array(matches.length * SIGNALS.length);
    const isRight = matches.map((match, i) => {
      rows.set(measureSignals(match), i * SIGNALS.length);
      const { candidate } = match;
      const span = candidate.article.spans[candidate.position] ?? { start: 0, end: 0 };
      const quote = { articleId: candidate.article.article.id, ...span };
      return asked.gold.some((gold) => isSameSentence(quote, gold));
    });
    return {
      dataset: dataset.name,
      question: asked,
      fold: foldOf(asked.articleId ?? asked.text),
      isRight,
      rows,
      overall: (scores) =>
        confidenceSignals(
          question,
          scores
            .map((score, i) => ({ score, signals: rowAt(rows, i) }))
            .sort((a, b) => b.score - a.score),
          index,
        ),
    };
  });
}

function rowAt(rows: Float32Array, i: number): number[] {
  return Array.from(rows.subarray(i * SIGNALS.length, (i + 1) * SIGNALS.length));
}
