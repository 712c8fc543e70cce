import type { SentenceIndex } from '../search/sentenceIndex.ts';
import type { Question } from './question/question.ts';
import type { Model } from './ranking/model.ts';
import type { RankedCandidate } from './ranking/rankCandidates.ts';
import { SIGNALS } from './ranking/signals.ts';

/** Signals of the answer as a whole, beside those of its first sentence. */
const OVERALL_SIGNALS = [
  'overall.share',
  'overall.margin',
  'overall.score',
  'overall.unknown',
  'overall.unknownNames',
  'overall.terms',
] as const;

/** Differences of score beyond this are all the same: a clear first. */
const CLEAR_MARGIN = 5;
const MANY_TERMS = 10;

/** What the confidence is judged by, in the order of `confidenceSignals`. */
export const CONFIDENCE_SIGNALS: readonly string[] = [...SIGNALS, ...OVERALL_SIGNALS];

/**
 * The probability, 0 to 1, that the first of the ranked sentences answers the question: a logistic
 * function of a weighted sum of signals.
 */
export function confidence(
  question: Question,
  ranked: readonly Pick<RankedCandidate, 'signals' | 'score'>[],
  { index, model }: { readonly index: SentenceIndex; readonly model: Model },
): number {
  if (ranked.length === 0) return 0;
  const weights = CONFIDENCE_SIGNALS.map((signal) => model.confidence[signal] ?? 0);
  const signals = confidenceSignals(question, ranked, index);
  const bias = model.confidence['bias'] ?? 0;
  const sum = signals.reduce((total, value, i) => total + value * (weights[i] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

/** A value for each of `CONFIDENCE_SIGNALS`. */
export function confidenceSignals(
  { terms, information }: Question,
  ranked: readonly Pick<RankedCandidate, 'signals' | 'score'>[],
  { vocabulary }: SentenceIndex,
): number[] {
  const [first, second] = ranked;
  const score = first?.score ?? 0;
  const odds = ranked.reduce((sum, candidate) => sum + Math.exp(candidate.score - score), 0);
  const unknown = terms.filter(({ id }) => vocabulary.sentenceCount(id) === 0);
  const share = (of: typeof terms) =>
    of.reduce((sum, term) => sum + term.information, 0) / information;
  return [
    ...(first?.signals ?? SIGNALS.map(() => 0)),
    1 / odds,
    Math.min(CLEAR_MARGIN, score - (second?.score ?? score - CLEAR_MARGIN)) / CLEAR_MARGIN,
    score / 10,
    share(unknown),
    share(unknown.filter(({ isName }) => isName)),
    Math.min(1, terms.length / MANY_TERMS),
  ];
}
