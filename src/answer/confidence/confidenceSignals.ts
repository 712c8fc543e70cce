import type { SentenceIndex } from '../../search/sentenceIndex.ts';
import type { Question, QuestionTerm, QuestionType } from '../question/question.ts';
import type { RankedCandidate } from '../ranking/rankCandidates.ts';
import { SIGNALS } from '../ranking/signals.ts';
import { shareOf } from './shareOf.ts';

/** Signals of the answer as a whole, beside those of its first sentence. */
const OVERALL_SIGNALS = [
  'overall.margin',
  'overall.marginToOtherArticle',
  'overall.share',
  'overall.coverageElsewhere',
  'overall.unknown',
  'overall.unknownNames',
  'overall.names',
  'overall.negated',
  'overall.superlative',
] as const;

const TYPES: readonly QuestionType[] = [
  ...(['count', 'amount', 'when', 'who', 'where'] as const),
  ...(['why', 'how', 'which', 'yes_no', 'statement'] as const),
];

/** Differences of score beyond this are all the same: a clear first. */
const CLEAR_MARGIN = 5;

/**
 * Signals that say how large the corpus or the question is rather than how well the sentence fits: a
 * confidence that leans on them goes astray on a corpus of two articles.
 */
const SIZE_SIGNALS =
  /^(?:article|form)\.|^(?:coverage\.(?:amount|complete)|meaning\.around|context\.(?:near|article))$|long article/;

const FIRST_SIGNALS = SIGNALS.flatMap((name, i) => (SIZE_SIGNALS.test(name) ? [] : [{ name, i }]));

/** What the confidence is judged by, in the order of `confidenceSignals`. */
export const CONFIDENCE_SIGNALS: readonly string[] = [
  ...FIRST_SIGNALS.map(({ name }) => name),
  ...OVERALL_SIGNALS,
  ...TYPES.map((type) => `type.${type}`),
];

/** What the confidence needs of a ranked candidate. */
type Judged = Pick<RankedCandidate, 'signals' | 'score' | 'article' | 'isNoAnswer'>;

const COVERAGE = SIGNALS.indexOf('coverage.share');

/** A value for each of `CONFIDENCE_SIGNALS`. */
export function confidenceSignals(
  question: Question,
  ranked: readonly Judged[],
  { vocabulary }: SentenceIndex,
): number[] {
  if (ranked.length === 0) return CONFIDENCE_SIGNALS.map(() => 0);
  const { terms, type } = question;
  const [first, second] = ranked;
  const score = first?.score ?? 0;
  const other = ranked.find(({ article }) => article !== first?.article);
  const odds = ranked.reduce((sum, candidate) => sum + Math.exp(candidate.score - score), 0);
  const margin = (to: Judged | undefined) =>
    Math.min(CLEAR_MARGIN, score - (to?.score ?? Number.NEGATIVE_INFINITY)) / CLEAR_MARGIN;
  const coverageOf = (candidate: Judged | undefined) => candidate?.signals[COVERAGE] ?? 0;
  const unknown = terms
    .filter(({ id }) => vocabulary.sentenceCount(id) === 0)
    .map((term) => ({ ...term, information: term.information * (1 - bestSynonym(term)) }));
  return [
    ...FIRST_SIGNALS.map(({ i }) => first?.signals[i] ?? 0),
    margin(second),
    margin(other),
    1 / odds,
    Math.max(...ranked.map(coverageOf)) - coverageOf(first),
    shareOf(unknown, question),
    shareOf(
      unknown.filter(({ isName }) => isName),
      question,
    ),
    shareOf(
      terms.filter(({ isName }) => isName),
      question,
    ),
    question.isNegated ? 1 : 0,
    question.hasSuperlative ? 1 : 0,
    ...TYPES.map((one) => (one === type ? 1 : 0)),
  ];
}

/** The weight of the best synonym that the corpus holds, 0 to 1. */
function bestSynonym({ synonyms }: QuestionTerm): number {
  return Math.max(0, ...synonyms.map(({ weight }) => weight));
}
