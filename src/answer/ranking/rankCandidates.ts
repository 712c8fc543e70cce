import type { SentenceIndex } from '../../search/sentenceIndex.ts';
import type { Question } from '../question/question.ts';
import { byPlace, type Candidate, isStray } from './candidate.ts';
import { matchCandidates } from './matchCandidate.ts';
import type { Model } from './model.ts';
import { otherOwners } from './otherOwners.ts';
import { measureSignals, SIGNALS } from './signals.ts';

/** A candidate with what it was judged by. */
export interface RankedCandidate extends Candidate {
  /** A value for each of `SIGNALS`. */
  readonly signals: Float64Array;
  /** The signals times their weights; higher is better, comparable within one question. */
  readonly score: number;
  /** A stray piece of text, or the figure of somebody else than was asked for: never the answer. */
  readonly isNoAnswer: boolean;
  /** Whose figure it gives, where that is not whose was asked for. */
  readonly otherOwners: readonly number[];
}

/**
 * The candidates, best first, by a weighted sum of signals. What cannot be the answer whatever its
 * signals say, such as a stray headline, comes after all others.
 */
export function rankCandidates(
  question: Question,
  candidates: readonly Candidate[],
  { index, model }: { readonly index: SentenceIndex; readonly model: Model },
): RankedCandidate[] {
  const weights = weightsOf(model);
  return matchCandidates(question, candidates, index)
    .map((match) => {
      const signals = measureSignals(match);
      let score = 0;
      for (let i = 0; i < weights.length; i++) score += (signals[i] ?? 0) * (weights[i] ?? 0);
      const owners = otherOwners(match);
      const isNoAnswer = isStray(match.candidate) || owners.length > 0;
      return { ...match.candidate, signals, score, isNoAnswer, otherOwners: owners };
    })
    .sort(
      (a, b) => Number(a.isNoAnswer) - Number(b.isNoAnswer) || b.score - a.score || byPlace(a, b),
    );
}

const weightsOfModels = new WeakMap<Model, Float64Array>();

/** A model's weights in the order of `SIGNALS`. */
function weightsOf(model: Model): Float64Array {
  let weights = weightsOfModels.get(model);
  if (weights === undefined) {
    weights = Float64Array.from(SIGNALS, (signal) => model.ranking[signal] ?? 0);
    weightsOfModels.set(model, weights);
  }
  return weights;
}
