import type { SentenceIndex } from '../../search/sentenceIndex.ts';
import type { Question } from '../question/question.ts';
import type { Model } from '../ranking/model.ts';
import type { RankedCandidate } from '../ranking/rankCandidates.ts';
import { adjustConfidence } from './adjustConfidence.ts';
import { CONFIDENCE_SIGNALS, confidenceSignals } from './confidenceSignals.ts';

/**
 * The probability, 0 to 1, that the first of the ranked sentences answers the question: a logistic
 * function of a weighted sum of signals.
 */
export function confidence(
  question: Question,
  ranked: readonly RankedCandidate[],
  { index, model }: { readonly index: SentenceIndex; readonly model: Model },
): number {
  if (ranked[0] === undefined || ranked[0].isNoAnswer) return 0;
  const bias = model.confidence['bias'] ?? 0;
  const sum = confidenceSignals(question, ranked, index).reduce(
    (total, value, i) => total + value * (model.confidence[CONFIDENCE_SIGNALS[i] ?? ''] ?? 0),
    bias,
  );
  return adjustConfidence(1 / (1 + Math.exp(-sum)), question, ranked[0], index);
}
