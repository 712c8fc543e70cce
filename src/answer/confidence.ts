import type { SentenceIndex } from '../search/sentenceIndex.ts';
import type { Question, QuestionType } from './question/question.ts';
import type { Model } from './ranking/model.ts';
import type { RankedCandidate } from './ranking/rankCandidates.ts';
import { SIGNALS } from './ranking/signals.ts';

/** Signals of the answer as a whole, beside those of its first sentence. */
const OVERALL_SIGNALS = [
  'overall.score',
  'overall.margin',
  'overall.marginToOtherArticle',
  'overall.share',
  'overall.coverageElsewhere',
  'overall.unknown',
  'overall.unknownNames',
  'overall.names',
  'overall.terms',
  'overall.information',
  'overall.negated',
  'overall.superlative',
] as const;

const TYPES: readonly QuestionType[] = [
  ...(['count', 'amount', 'when', 'who', 'where'] as const),
  ...(['why', 'how', 'which', 'yes_no', 'statement'] as const),
];

/** Differences of score beyond this are all the same: a clear first. */
const CLEAR_MARGIN = 5;
const MANY_TERMS = 10;
const MUCH_INFORMATION = 50;
const HIGH_SCORE = 10;

/** What the confidence is judged by, in the order of `confidenceSignals`. */
export const CONFIDENCE_SIGNALS: readonly string[] = [
  ...SIGNALS,
  ...OVERALL_SIGNALS,
  ...TYPES.map((type) => `type.${type}`),
];

/** What the confidence needs of a ranked candidate. */
export type Judged = Pick<RankedCandidate, 'signals' | 'score' | 'article'>;

/**
 * The probability, 0 to 1, that the first of the ranked sentences answers the question: a logistic
 * function of a weighted sum of signals.
 */
export function confidence(
  question: Question,
  ranked: readonly Judged[],
  { index, model }: { readonly index: SentenceIndex; readonly model: Model },
): number {
  if (ranked.length === 0) return 0;
  const bias = model.confidence['bias'] ?? 0;
  const sum = confidenceSignals(question, ranked, index).reduce(
    (total, value, i) => total + value * (model.confidence[CONFIDENCE_SIGNALS[i] ?? ''] ?? 0),
    bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** A value for each of `CONFIDENCE_SIGNALS`. */
export function confidenceSignals(
  question: Question,
  ranked: readonly Judged[],
  { vocabulary }: SentenceIndex,
): number[] {
  const { terms, type } = question;
  const [first, second] = ranked;
  const score = first?.score ?? 0;
  const other = ranked.find(({ article }) => article !== first?.article);
  const odds = ranked.reduce((sum, candidate) => sum + Math.exp(candidate.score - score), 0);
  const share = (of: typeof terms) =>
    of.reduce((sum, { information }) => sum + information, 0) / question.information;
  const margin = (to: Judged | undefined) =>
    Math.min(CLEAR_MARGIN, score - (to?.score ?? Number.NEGATIVE_INFINITY)) / CLEAR_MARGIN;
  const coverageOf = (candidate: Judged | undefined) =>
    candidate?.signals[SIGNALS.indexOf('coverage.share')] ?? 0;
  const unknown = terms.filter(({ id }) => vocabulary.sentenceCount(id) === 0);
  return [
    ...(first?.signals ?? new Float64Array(SIGNALS.length)),
    score / HIGH_SCORE,
    margin(second),
    margin(other),
    1 / odds,
    Math.max(...ranked.map(coverageOf)) - coverageOf(first),
    share(unknown),
    share(unknown.filter(({ isName }) => isName)),
    share(terms.filter(({ isName }) => isName)),
    terms.length / MANY_TERMS,
    question.information / MUCH_INFORMATION,
    question.isNegated ? 1 : 0,
    question.hasSuperlative ? 1 : 0,
    ...TYPES.map((one) => (one === type ? 1 : 0)),
  ];
}
