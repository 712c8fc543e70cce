import type { SentenceIndex } from '../../search/sentenceIndex.ts';
import { asksForFigure } from '../question/asksForFigure.ts';
import { isKnown } from '../question/isKnown.ts';
import type { Question, QuestionTerm } from '../question/question.ts';
import type { RankedCandidate } from '../ranking/rankCandidates.ts';
import { SIGNALS } from '../ranking/signals.ts';
import { shareOf } from './shareOf.ts';

/** What the rules need of the first sentence. */
type Judged = Pick<RankedCandidate, 'signals' | 'article' | 'position'>;

/**
 * Of a name that the corpus does not know at all it cannot speak, however well the rest fits; nor does a number
 * answer where nothing of what is asked about the thing is there.
 */
const STRANGER_FACTOR = 0.5;
const STRANGER_SHARE = 0.1;
/** A sentence that holds all names of a question, where these say most of it, is worth showing. */
const NAMED_CONFIDENCE = 0.4;
const NAMED_SHARE = 0.6;

/** Where so much of "did the Kremlin orchestrate the coup?" is there, nothing but its verb is missing. */
const ALL_BUT_VERB = 0.9;

const COVERAGE = SIGNALS.indexOf('coverage.share');
const SYNONYMS = SIGNALS.indexOf('coverage.synonyms');
const ONLY_FOCUS = SIGNALS.indexOf('coverage.onlyFocus');
const NAMES_MISSING = SIGNALS.indexOf('names.missing');
const VERB_MISSING = SIGNALS.indexOf('missing.verb');
const KIND_MISSING = ['answerKind.amountNone', 'answerKind.whenNone'].map((name) =>
  SIGNALS.indexOf(name),
);

/**
 * Names decide more than other words, and verbs less: they are what a question is about. On the large public sets the
 * rules touch 2 and 3 % of the questions; on a small corpus they keep the confidence sane.
 */
export function adjustConfidence(
  confidence: number,
  question: Question,
  first: Judged | undefined,
  index: SentenceIndex,
): number {
  const names = question.terms.filter(({ isName }) => isName);
  const isStranger = ({ id, synonyms }: QuestionTerm) =>
    !isKnown(id, index) && synonyms.length === 0;
  const isStrange = shareOf(names.filter(isStranger), question) > STRANGER_SHARE;
  const isOther = holdsOnlyCounted(question, first) || countsOther(question, first);
  if (isStrange || isOther) return STRANGER_FACTOR * confidence;
  const isMissing = [NAMES_MISSING, ...KIND_MISSING].some((signal) => first?.signals[signal] !== 0);
  const isNamed =
    names.length > 1 &&
    !isMissing &&
    !asksForFigure(question) &&
    shareOf(names, question) >= NAMED_SHARE;
  return isNamed || lacksOnlyVerb(question, first)
    ? Math.max(confidence, NAMED_CONFIDENCE)
    : confidence;
}

/** Whether "262 people on board" is all there is to "how many people died in the coup?". */
function holdsOnlyCounted(question: Question, first: Judged | undefined): boolean {
  return (
    asksForFigure(question) && first?.signals[ONLY_FOCUS] === 1 && first.signals[SYNONYMS] === 0
  );
}

/**
 * Whether what is counted is nowhere in the sentence, or what it did is not: "1,500 French soldiers" for "how many French
 * citizens are there?" and "how many French soldiers died?".
 */
function countsOther({ type, terms }: Question, first: Judged | undefined): boolean {
  if (type !== 'count' || first === undefined) return false;
  const { article, position } = first;
  const [start, end] = [article.wordStart[position], article.wordStart[position + 1]];
  const held = new Set(article.terms.subarray(start, end));
  const isHeld = ({ id, synonyms }: QuestionTerm) =>
    held.has(id) || synonyms.some((synonym) => held.has(synonym.id));
  const lacks = (asked: readonly QuestionTerm[]) => asked.length > 0 && !asked.some(isHeld);
  const things = terms.filter(({ isFocus, isName }) => isFocus && !isName);
  return lacks(things) || lacks(terms.filter(({ isVerb, word }) => isVerb && /ed$/.test(word)));
}

/** Whether a yes-no question's verb is all that the sentence lacks, which may say it in other words. */
function lacksOnlyVerb({ type, terms }: Question, first: Judged | undefined): boolean {
  const others = terms.filter(({ isVerb }) => !isVerb);
  if (type !== 'yes_no' || others.length < 2 || others.length === terms.length) return false;
  const parts = [COVERAGE, SYNONYMS, VERB_MISSING].map((signal) => first?.signals[signal] ?? 0);
  return parts.reduce((sum, part) => sum + part, 0) >= ALL_BUT_VERB;
}
