import type { SentenceIndex } from '../search/sentenceIndex.ts';
import { isKnown } from './question/isKnown.ts';
import type { Question, QuestionTerm, QuestionType } from './question/question.ts';
import type { Model } from './ranking/model.ts';
import type { RankedCandidate } from './ranking/rankCandidates.ts';
import { SIGNALS } from './ranking/signals.ts';

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
export type Judged = Pick<RankedCandidate, 'signals' | 'score' | 'article' | 'isNoAnswer'>;

/**
 * The probability, 0 to 1, that the first of the ranked sentences answers the question: a logistic
 * function of a weighted sum of signals.
 */
export function confidence(
  question: Question,
  ranked: readonly Judged[],
  { index, model }: { readonly index: SentenceIndex; readonly model: Model },
): number {
  if (ranked[0] === undefined || ranked[0].isNoAnswer) return 0;
  const bias = model.confidence['bias'] ?? 0;
  const sum = confidenceSignals(question, ranked, index).reduce(
    (total, value, i) => total + value * (model.confidence[CONFIDENCE_SIGNALS[i] ?? ''] ?? 0),
    bias,
  );
  return keepToNames(1 / (1 + Math.exp(-sum)), question, ranked[0], index);
}

/** Of a name that the corpus does not know at all it cannot speak, however well the rest fits. */
const STRANGER_FACTOR = 0.5;
const STRANGER_SHARE = 0.1;
/** A sentence that holds all names of a question, where these say most of it, is worth showing. */
const NAMED_CONFIDENCE = 0.4;
const NAMED_SHARE = 0.6;

/**
 * Names decide more than other words, and verbs less: they are what a question is about. On the large public sets the
 * rules touch 1 and 3 % of the questions at most; on a small corpus they keep the confidence sane.
 */
function keepToNames(
  confidence: number,
  question: Question,
  first: Judged | undefined,
  index: SentenceIndex,
): number {
  const names = question.terms.filter(({ isName }) => isName);
  const isStranger = ({ id, synonyms }: QuestionTerm) =>
    !isKnown(id, index) && synonyms.length === 0;
  if (shareOf(names.filter(isStranger), question) > STRANGER_SHARE)
    return STRANGER_FACTOR * confidence;
  const isMissing = [NAMES_MISSING, ...KIND_MISSING].some((signal) => first?.signals[signal] !== 0);
  const isNamed = names.length > 1 && !isMissing && shareOf(names, question) >= NAMED_SHARE;
  return isNamed || lacksOnlyVerb(question, first)
    ? Math.max(confidence, NAMED_CONFIDENCE)
    : confidence;
}

/** Whether a yes-no question's verb is all that the sentence lacks, which may say it in other words. */
function lacksOnlyVerb({ type, terms }: Question, first: Judged | undefined): boolean {
  const others = terms.filter(({ isVerb }) => !isVerb);
  if (type !== 'yes_no' || others.length < 2 || others.length === terms.length) return false;
  const parts = [COVERAGE, SYNONYMS, VERB_MISSING].map((signal) => first?.signals[signal] ?? 0);
  return parts.reduce((sum, part) => sum + part, 0) >= ALL_BUT_VERB;
}

const NAMES_MISSING = SIGNALS.indexOf('names.missing');
/** Where so much of "did the Kremlin orchestrate the coup?" is there, nothing but its verb is missing. */
const ALL_BUT_VERB = 0.9;
const VERB_MISSING = SIGNALS.indexOf('missing.verb');
const SYNONYMS = SIGNALS.indexOf('coverage.synonyms');
const KIND_MISSING = ['answerKind.amountNone', 'answerKind.whenNone'].map((name) =>
  SIGNALS.indexOf(name),
);
const COVERAGE = SIGNALS.indexOf('coverage.share');

/** The weight of the best synonym that the corpus holds, 0 to 1. */
function bestSynonym({ synonyms }: QuestionTerm): number {
  return Math.max(0, ...synonyms.map(({ weight }) => weight));
}

/** The share of a question's information that some of its terms hold. */
function shareOf(terms: readonly QuestionTerm[], { information }: Question): number {
  return terms.reduce((sum, term) => sum + term.information, 0) / information;
}

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
