import type { SentenceIndex } from '../../search/sentenceIndex.ts';
import type { Question } from '../question/question.ts';
import { byPlace, type Candidate, isFragment } from './candidate.ts';
import { matchCandidates } from './matchCandidate.ts';
import type { Model } from './model.ts';
import { measureSignals, SIGNALS } from './signals.ts';

/** A candidate with what it was judged by. */
export interface RankedCandidate extends Candidate {
  /** A value for each of `SIGNALS`. */
  readonly signals: Float64Array;
  /** The signals times their weights; higher is better, comparable within one question. */
  readonly score: number;
}

/**
 * The candidates, best first, by a weighted sum of signals; fragments, such as a stray headline, come
 * after all sentences.
 */
export function rankCandidates(
  question: Question,
  candidates: readonly Candidate[],
  { index, model }: { readonly index: SentenceIndex; readonly model: Model },
): RankedCandidate[] {
  const weights = Float64Array.from(SIGNALS, (signal) => model.ranking[signal] ?? 0);
  return matchCandidates(question, candidates, index)
    .map((match) => {
      const signals = measureSignals(match);
      let score = 0;
      for (let i = 0; i < weights.length; i++) score += (signals[i] ?? 0) * (weights[i] ?? 0);
      return { ...match.candidate, signals, score };
    })
    .sort(
      (a, b) => Number(isFragment(a)) - Number(isFragment(b)) || b.score - a.score || byPlace(a, b),
    );
}
