import type { Reader } from '../reader/createReader.ts';
import type { CorpusSession, CorpusView } from '../search/corpusView.ts';
import { firstDay, lastDay } from '../text/edtf/days.ts';
import { isOrdinaryTerm } from '../text/lexicon/words.ts';
import type { Answer, Newest, Quote } from './answer.ts';
import { confidence as confidenceIn } from './confidence/confidence.ts';
import { asksForNumber, readFigureQuery } from './figures/figureQuery.ts';
import { chooseByFigure, figureAt, figuresIn } from './figures/figuresIn.ts';
import { findGap } from './findGap.ts';
import { type JoinedCandidate, joinSameWords } from './joinSameWords.ts';
import { noneDated } from './noneDated.ts';
import { findOpposites, firstOfEachSide, oppositesIn } from './opposites/findOpposites.ts';
import { datedFirst, eachArticleFirst, newestFirst, type Sort, sorted } from './order.ts';
import { askedAsOf, earlierDate } from './question/askedTime.ts';
import { isKnown } from './question/isKnown.ts';
import { asAsked, asksForFigure, type Question } from './question/question.ts';
import { type QuestionContext, readQuestion } from './question/readQuestion.ts';
import { quoter } from './quote.ts';
import { isStray } from './ranking/candidate.ts';
import { FEATURES } from './ranking/features.ts';
import { findCandidates } from './ranking/findCandidates.ts';
import { type Model, SHIPPED_MODEL } from './ranking/model.ts';
import { type RankedCandidate, rankCandidates } from './ranking/rankCandidates.ts';
import { readAgain } from './ranking/readAgain.ts';

/**
 * From this confidence on, the first quote passes for an answer: of the answers to 105 questions that people who had only
 * read the articles wrote, four of five begin with a right one, and 6 % of those that nothing answers get one.
 */
export const DEFAULT_THRESHOLD = 0.45;

/**
 * From this confidence on, what comes closest is shown, for the reader to judge: below, of the same questions, one in
 * fifteen begins with a right sentence.
 */
const UNSURE_THRESHOLD = 0.1;

/** What shares nothing at all with the question comes close to it in no way. */
const AROUND = FEATURES.indexOf('coverage.around');

/** Sentences that are shown at the most where none of them is surely an answer. */
const CLOSEST = 3;

/**
 * A sentence whose odds of being right are this share of the first one's is no second answer, and
 * would only bury those that are. It is shown only where it says otherwise than another one.
 */
const LEAST_ODDS = 0.1;

/** Quotes among which one side and the other of something are looked for, also where fewer are wanted. */
const COMPARED = 10;
/** Quotes among which figures are looked for, where a number is asked for. */
const FIGURES_AMONG = 60;

export interface AnswerOptions extends QuestionContext {
  /** Quotes at the most. */
  readonly limit: number;
  /** The least confidence, 0 to 1, with which to answer. */
  readonly threshold?: number;
  /** The least confidence, 0 to 1, with which to show what comes closest. */
  readonly unsureThreshold?: number;
  /** Sentences at the most that are shown as the closest, no more than `limit` in any case. */
  readonly closest?: number;
  /** The order of the quotes, which are the most relevant ones in any case. */
  readonly sort?: Sort;
  readonly model?: Model;
}

/** A question read and its candidates ranked, before anything is said of them. */
interface Ranking {
  readonly text: string;
  readonly question: Question;
  /** Best first. */
  readonly ranked: readonly RankedCandidate[];
  /** Probability, 0 to 1, that the first one answers. */
  readonly confidence: number;
}

/**
 * Answers a question with sentences of the corpus.
 *
 * @param text any text.
 */
export function answerQuestion(text: string, index: CorpusView, options: AnswerOptions): Answer {
  const context = contextOf(text, options);
  return composeAnswer(rank(text, index, { ...options, ...context }), index, {
    ...options,
    ...context,
  });
}

/**
 * Answers a question as `answerQuestion` does, with the help of the reader where the ranking alone leaves it open.
 *
 * @param reader null for none: then, and where it is late or cannot be used, the answer is that of `answerQuestion`.
 */
export async function answerWithReader(
  text: string,
  corpus: CorpusSession,
  { reader, ...options }: AnswerOptions & { readonly reader: Reader | null },
): Promise<Answer> {
  const context = contextOf(text, options);
  const ranking = await corpus.run((index) => rank(text, index, { ...options, ...context }));
  const model = options.model ?? SHIPPED_MODEL;
  const ranked = reader === null ? null : await readAgain(ranking, { corpus, reader, model });
  const last = { ...ranking, ...(ranked && { ranked }) };
  return corpus.run((index) => composeAnswer(last, index, { ...options, ...context }));
}

function contextOf(text: string, { asOf }: AnswerOptions) {
  return { asOf: earlierDate(asOf ?? null, askedAsOf(text)) };
}

function rank(
  text: string,
  index: CorpusView,
  { model = SHIPPED_MODEL, ...context }: AnswerOptions,
): Ranking {
  const question = readQuestion(text, index, context);
  const ranked = rankCandidates(question, findCandidates(question, index), { index, model });
  return { text, question, ranked, confidence: confidenceIn(question, ranked, { index, model }) };
}

function composeAnswer(
  { text, question, ranked, confidence }: Ranking,
  index: CorpusView,
  {
    limit,
    threshold = DEFAULT_THRESHOLD,
    unsureThreshold = UNSURE_THRESHOLD,
    closest = CLOSEST,
    sort = 'relevance',
    asOf = null,
    ...context
  }: AnswerOptions,
): Answer {
  const [first] = ranked;
  // A headline or a caption may be what comes closest, and is no answer.
  const isAnswered =
    first !== undefined && !first.isOfOthers && !isStray(first) && confidence >= threshold;
  const isUnsure =
    first !== undefined &&
    !isAnswered &&
    confidence >= unsureThreshold &&
    (first.features[AROUND] ?? 0) > 0 &&
    // To a word that is neither English nor in the corpus, such as "asdkjh", nothing is close.
    question.terms.some(({ id, term }) => isKnown(id, index) || isOrdinaryTerm(term));
  const joined = joinSameWords(
    isAnswered ? ranked.filter(({ isOfOthers }) => !isOfOthers) : ranked,
  );
  const least = isAnswered ? first.score + Math.log(LEAST_ODDS) : Number.NEGATIVE_INFINITY;
  const inTurns = (candidates: readonly JoinedCandidate[]) =>
    datedFirst(eachArticleFirst(candidates), question);
  const near = inTurns(joined.filter(({ score }) => score >= least));
  const far = inTurns(joined.filter(({ score }) => score < least));
  const quoteOf = quoter(question);
  const isNumber = asksForFigure(question) || asksForNumber(question.text);
  const query = isNumber ? readFigureQuery(question.text) : null;
  const compared = isAnswered ? [...near, ...far].slice(0, Math.max(limit, COMPARED)) : [];
  const opposites = findOpposites(question.text, () => compared.map(quoteOf));
  const told = new Set(firstOfEachSide(opposites));
  const given = [...near, ...far].slice(0, FIGURES_AMONG).map((item, place) => ({
    ...{ item, figure: query === null || !isAnswered ? null : figureAt(query, item) },
    isKept: told.size > 0 && told.has(quoteOf(item).id),
    isNear: place < near.length,
  }));
  const shown = given.filter(({ isNear, isKept, figure }) => isNear || isKept || figure !== null);
  const isByDate = isAnswered && sort === 'relevance' && question.asksForLatest;
  const most = isAnswered ? limit : isUnsure ? Math.min(limit, closest) : 0;
  const latest = (all: readonly JoinedCandidate[]) => (isByDate ? newestFirst(all) : [...all]);
  const quotes = sorted(latest(datedFirst(chosen(), question)), sort).map(quoteOf);
  return {
    question: text,
    status:
      question.terms.length === 0
        ? 'too_vague'
        : isAnswered
          ? 'answered'
          : isUnsure
            ? 'unsure'
            : 'no_evidence',
    confidence,
    quotes: isAnswered ? quotes : [],
    closest: isAnswered ? [] : quotes,
    newestFirst: isByDate,
    asOf,
    newest: newestOf(isAnswered ? quotes : [], asOf ?? context.today ?? null),
    gap: isAnswered ? null : findGap(question, ranked, index.vocabulary),
    figures: isAnswered && query !== null ? figuresIn(query, quotes) : [],
    opposites: oppositesIn(opposites, quotes),
    terms: {
      matched: asAsked(question, ({ id }) => isKnown(id, index)),
      missing: asAsked(question, ({ id }) => !isKnown(id, index)),
      readAs: question.readAs.map(({ word, as }) => ({ word, as })),
    },
    noneDated: noneDated(index, { ...context, asOf }),
    corpus: {
      articles: index.articleCount,
      sentences: index.sentenceCount,
      ...index.published,
    },
  };

  /** Where the latest are asked for, the newest of all; else those by which the different figures are seen. */
  function chosen(): JoinedCandidate[] {
    if (!isByDate) return chooseByFigure(shown, most);
    return newestFirst(given.map(({ item }) => item)).slice(0, most);
  }
}

/** The average year of the Gregorian calendar. */
const YEAR_DAYS = 365.2425;

/**
 * How recent the evidence is.
 *
 * @param today EDTF date of the day on which it is asked; null where that is open.
 */
function newestOf(quotes: readonly Quote[], today: string | null): Newest | null {
  const published = quotes
    .flatMap((quote) => quote.published ?? [])
    .reduce<string | null>(
      (newest, date) => (newest === null || lastDay(date) > lastDay(newest) ? date : newest),
      null,
    );
  if (published === null) return null;
  if (today === null) return { published, years: null };
  const days = firstDay(today) - lastDay(published);
  return { published, years: Math.max(0, Math.floor(days / YEAR_DAYS)) };
}
