import type { SentenceIndex } from '../search/sentenceIndex.ts';
import type { Answer, Quote } from './answer.ts';
import { confidence as confidenceIn } from './confidence.ts';
import { type Differences, differences } from './differences.ts';
import { eachArticleFirst } from './eachArticleFirst.ts';
import { readTopic } from './figures/readTopic.ts';
import { readSentence } from './figures/sentence.ts';
import { findGap } from './findGap.ts';
import { isNear } from './isNear.ts';
import { joinSameWords } from './joinSameWords.ts';
import { newestOf } from './newestOf.ts';
import { noneDated } from './noneDated.ts';
import { oppositesAmong } from './opposites/oppositesAmong.ts';
import { asAsked } from './question/asAsked.ts';
import { isKnown } from './question/isKnown.ts';
import type { Question } from './question/question.ts';
import { type QuestionContext, readQuestion } from './question/readQuestion.ts';
import type { Candidate } from './ranking/candidate.ts';
import { findCandidates } from './ranking/findCandidates.ts';
import { type Model, SHIPPED_MODEL } from './ranking/model.ts';
import { rankCandidates } from './ranking/rankCandidates.ts';
import { type Sort, sorted } from './sorted.ts';
import { toQuote } from './toQuote.ts';

/**
 * From this confidence on, the first quote passes for an answer: on the public news set it answers nine
 * questions of ten, and of those that the articles do not answer next to none.
 */
export const DEFAULT_THRESHOLD = 0.38;

/**
 * A sentence whose odds of being right are this share of the first one's is no second answer, and
 * would only bury those that are.
 */
const LEAST_ODDS = 0.005;

/** Quotes that are compared, also where fewer are wanted: who sees one of them learns that others differ. */
const COMPARED = 10;
/** Quotes of which the newest is told. */
const DATED = 5;

export interface AnswerOptions extends QuestionContext {
  /** Quotes at the most. */
  readonly limit: number;
  /** The least confidence, 0 to 1, with which to answer. */
  readonly threshold?: number;
  /** The order of the quotes, which are the most relevant ones in any case. */
  readonly sort?: Sort;
  readonly model?: Model;
}

/**
 * Answers a question with sentences of the corpus.
 *
 * @param text any text.
 */
export function answerQuestion(
  text: string,
  index: SentenceIndex,
  {
    limit,
    threshold = DEFAULT_THRESHOLD,
    sort = 'relevance',
    model = SHIPPED_MODEL,
    ...context
  }: AnswerOptions,
): Answer {
  const question = readQuestion(text, index, context);
  const ranked = rankCandidates(question, findCandidates(question, index), { index, model });
  const confidence = confidenceIn(question, ranked, { index, model });
  const [first] = ranked;
  const isAnswered = first !== undefined && !first.isNoAnswer && confidence >= threshold;
  const least = (first?.score ?? 0) + Math.log(LEAST_ODDS);
  const shown = isAnswered
    ? ranked.filter(({ score, isNoAnswer }) => score >= least && !isNoAnswer)
    : ranked;
  const turns = eachArticleFirst(joinSameWords(shown));
  const best = datedFirst(turns, question).slice(0, isAnswered ? Math.max(limit, COMPARED) : limit);
  const quoteOf = new Map(best.map((candidate) => [candidate, toQuote(candidate, question)]));
  const chosen = sorted(best.slice(0, limit), sort);
  const quotes = chosen.flatMap((candidate) => quoteOf.get(candidate) ?? []);
  const compared = isAnswered ? [...quoteOf.values()] : [];
  return {
    question: text,
    status: question.terms.length === 0 ? 'too_vague' : isAnswered ? 'answered' : 'no_evidence',
    confidence,
    quotes: isAnswered ? quotes : [],
    nearest: isAnswered ? [] : quotes,
    isNear: !isAnswered && chosen[0] !== undefined && isNear(chosen[0]),
    newest: newestOf(
      compared.slice(0, Math.max(limit, DATED)),
      context.asOf ?? context.today ?? null,
    ),
    gap: isAnswered ? null : findGap(question, ranked, index.vocabulary),
    differ: isAnswered ? findDifferences(question, index, quoteOf) : null,
    opposites: oppositesAmong(question.text, compared),
    terms: {
      matched: asAsked(question, ({ id }) => isKnown(id, index)),
      missing: asAsked(question, ({ id }) => !isKnown(id, index)),
      readAs: question.readAs.map(({ word, as }) => ({ word, as })),
    },
    noneDated: noneDated(index, context),
    corpus: {
      articles: index.articleCount,
      sentences: index.sentenceCount,
      ...index.published,
    },
  };
}

function findDifferences(
  question: Question,
  index: SentenceIndex,
  quotes: ReadonlyMap<Candidate, Quote>,
): Differences | null {
  if (question.type !== 'count' && question.type !== 'amount') return null;
  const placed = Array.from(quotes, ([{ article, position }, quote]) => ({
    quote,
    sentence: readSentence(article, position),
  }));
  return differences(question, readTopic(question, index), placed);
}

/** Whoever asks for a time is not told that an undated article is of that time: it comes after. */
function datedFirst<T extends Candidate>(ranked: readonly T[], { scope }: Question): T[] {
  if (scope.fromDay === null && scope.toDay === null) return [...ranked];
  const isDated = ({ article }: T) => article.publishedFrom !== null;
  return [...ranked.filter(isDated), ...ranked.filter((candidate) => !isDated(candidate))];
}
