import type { CorpusView } from '../../search/corpusView.ts';
import type { Question } from '../question/question.ts';
import type { Model } from '../ranking/model.ts';
import type { RankedCandidate } from '../ranking/rankCandidates.ts';
import { CONFIDENCE_FEATURES, confidenceFeatures } from './confidenceFeatures.ts';

/**
 * The probability, 0 to 1, that the first of the ranked sentences answers the question: a logistic
 * function of a weighted sum of features. 0 where nothing is ranked.
 */
export function confidence(
  question: Question,
  ranked: readonly RankedCandidate[],
  { index, model }: { readonly index: CorpusView; readonly model: Model },
): number {
  if (ranked[0] === undefined) return 0;
  const sum = confidenceFeatures(question, ranked, index).reduce(
    (total, value, i) => total + value * (model.confidence[CONFIDENCE_FEATURES[i] ?? ''] ?? 0),
    model.confidence['bias'] ?? 0,
  );
  return 1 / (1 + Math.exp(-sum));
}
