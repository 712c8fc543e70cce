import type { EventDate } from '../../text/dates/eventDate.ts';
import type { Answer, Quote } from '../answer.ts';
import { byDate } from '../compare/byDate.ts';
import { datesOfEvent } from '../compare/datesOfEvent.ts';
import { holdsHalf } from '../compare/holdsHalf.ts';
import { matchFigure } from '../compare/matchFigure.ts';
import { readClaim } from '../compare/readClaim.ts';
import { readStatement } from '../compare/readStatement.ts';
import { relateDates } from '../compare/relateDates.ts';
import { areFarApart, relateFigures } from '../compare/relateFigures.ts';
import { relateParties } from '../compare/relateParties.ts';
import type { Figure, Statement } from '../compare/statement.ts';
import { subjectOf } from '../compare/subject.ts';
import { findOpposites, type ReadQuote, sayingsOf } from '../opposites/findOpposites.ts';
import { isAboutTheSame, namesOf } from '../opposites/isAboutTheSame.ts';
import type {
  Check,
  CheckedDate,
  CheckedFigure,
  CheckedQuote,
  CheckStatus,
  FigureComparison,
} from './check.ts';
import { claimQuestions } from './claimQuestions.ts';
import { findMarks } from './findMarks.ts';
import { isQuestion } from './isQuestion.ts';
import { verbsOf } from './verbsOf.ts';

/** Quotes to look through on each question: those that give the figure are not always the first. */
const CANDIDATES = 20;
/** Figures of a claim that are looked up. */
const FIGURES_MAX = 2;
/** Quotes about somebody else, at the most. */
const OTHERS_MAX = 2;
/**
 * A quote without a figure of the same speaks of a claim where its odds are this share of the first one's. Tried on
 * claims about the shipped articles: most of what lies below shares words with the claim, and not what it is about.
 */
const LEAST_ODDS = 0.4;

type Asked = Pick<Answer, 'status' | 'quotes' | 'closest' | 'terms' | 'corpus' | 'noneDated'>;

export interface CheckOptions {
  /** Answers from the corpus, with so many quotes at the most. */
  readonly ask: (question: string, limit: number) => Asked;
  /** Quotes at the most. */
  readonly limit: number;
  /** EDTF date from which the claim's "last week" counts; null: it is not resolved. */
  readonly asOf?: string | null;
}

interface Candidate extends ReadQuote {
  readonly quote: CheckedQuote;
  readonly comparisons: readonly (readonly FigureComparison[])[];
  /** The dates of what the claim dates. */
  readonly dates: readonly EventDate[];
  /** By its words alone, it may answer the claim put as a question. */
  readonly isLikely: boolean;
  /** It gives a figure of what the claim gives one of; or a date of it, where the claim gives no figure but a date. */
  readonly givesSame: boolean;
}

/**
 * Lays a claim beside what the corpus says of the same: its figures, dates and parties beside the quotes' own.
 * Each comparison follows from the numbers and names; none of them says who is right.
 *
 * @param claim one sentence; any text is taken.
 */
export function checkClaim(claim: string, { ask, limit, asOf = null }: CheckOptions): Check {
  if (isQuestion(claim)) return emptyCheck(claim, 'question');
  const read = readClaim(claim, asOf);
  const statement = { ...read, figures: read.figures.slice(0, FIGURES_MAX) };
  const answers = claimQuestions(statement).map((question) => ask(question, CANDIDATES));
  if (answers[0]?.status === 'too_vague') return emptyCheck(claim, 'too_vague');
  const candidates = readCandidates(statement, answers);
  const spoken = candidates.filter((candidate) => speaksOf(statement, candidate, candidates));
  const shown = bothSides(statement, differentFirst(spoken)).slice(0, limit).sort(byQuoteDate);
  const others = candidates
    .filter((candidate) => !spoken.includes(candidate) && isOfOthers(statement, candidate))
    .slice(0, OTHERS_MAX)
    .sort(byQuoteDate);
  return {
    claim,
    status: shown.length > 0 ? 'found' : 'nothing',
    figures: statement.figures.map((figure, i) => checkFigure(figure, [...shown, ...others], i)),
    dates: checkDates(statement, shown),
    parties: statement.countries.filter(({ isParty }) => isParty),
    marks: findMarks(statement, statement),
    quotes: shown.map(({ quote }) => quote),
    others: others.map(({ quote }) => quote),
    opposites: findOpposites(statement, shown),
    ...{ terms: answers[0]?.terms ?? null, corpus: answers[0]?.corpus ?? null },
    noneDated: answers[0]?.noneDated ?? null,
  };
}

function emptyCheck(claim: string, status: CheckStatus): Check {
  const nothing = { figures: [], dates: [], parties: [], marks: [], quotes: [], others: [] };
  return { claim, status, ...nothing, opposites: [], terms: null, corpus: null, noneDated: null };
}

/** What was found on the figures first: that is what they are looked up for. */
function readCandidates(claim: Statement, answers: readonly Asked[]): Candidate[] {
  const [first, ...onFigures] = answers;
  const likely = likelyQuotes(first?.quotes ?? []);
  const all = [...onFigures, ...(first ? [first] : [])].flatMap(({ quotes, closest }) => [
    ...quotes,
    ...closest,
  ]);
  const known = new Map(all.toReversed().map((quote) => [quote.id, quote]));
  const order = [...new Set(all.map(({ id }) => id))];
  return order.flatMap((id) => {
    const quote = known.get(id);
    return quote ? readCandidate(claim, quote, likely.has(id)) : [];
  });
}

function likelyQuotes(quotes: readonly Quote[]): Set<string> {
  const least = (quotes[0]?.score ?? 0) + Math.log(LEAST_ODDS);
  return new Set(quotes.filter(({ score }) => score >= least).map(({ id }) => id));
}

function readCandidate(claim: Statement, quote: Quote, isLikely: boolean): Candidate {
  const statement = readStatement(quote);
  const marks = findMarks(statement, claim);
  const parties = relateParties(claim, statement);
  const comparisons = claim.figures.map((figure) =>
    statement.figures.map((other) => compare(figure, other, quote.id)),
  );
  const givesFigure = comparisons.flat().some(({ relation }) => relation !== null);
  const dates = datesOfEvent(claim, statement);
  const asksForDate = claim.figures.length === 0 && claim.dates.length > 0;
  const givesSame = givesFigure || (asksForDate && dates.length > 0);
  const read = { statement, comparisons, dates, isLikely, givesSame };
  return { quote: { ...quote, marks, parties }, ...read };
}

function compare(claimed: Figure, figure: Figure, quoteId: string): FigureComparison {
  const notCompared =
    matchFigure(subjectOf(claimed), figure) ??
    (areFarApart(claimed, figure) ? 'other_matter' : null);
  if (notCompared !== null) return { quoteId, figure, relation: null, notCompared };
  return { quoteId, figure, relation: relateFigures(claimed, figure), notCompared };
}

/** It gives a figure or date of the same; or it denies the same; or, where no quote does, its words are close. */
function speaksOf(claim: Statement, candidate: Candidate, all: readonly Candidate[]): boolean {
  const { quote, statement, givesSame, isLikely } = candidate;
  if (quote.parties === 'other') return false;
  if (givesSame) return true;
  if (sayingsOf(claim, candidate).some(({ side }) => side !== 'stated')) return true;
  const isAbout = isAboutTheSame(claim, statement);
  const shared = verbsOf(claim).filter((verb) => verbsOf(statement).includes(verb));
  if (all.some((one) => one.givesSame) || isOfOthers(claim, candidate)) return false;
  return (isLikely && holdsHalf(namesOf(claim), statement)) || (isAbout && shared.length > 0);
}

/** It says the same of somebody else, of another place, or another happening. */
function isOfOthers(
  claim: Statement,
  { comparisons, quote, statement, isLikely }: Candidate,
): boolean {
  const reasons = comparisons.flat().map(({ notCompared }) => notCompared);
  if (reasons.some((reason) => /^other_(?:owner|place|event)$/.test(reason ?? ''))) return true;
  if (quote.parties !== 'other' || !isLikely) return false;
  const verbs = verbsOf(claim);
  return verbs.length > 0
    ? verbsOf(statement).some((verb) => verbs.includes(verb))
    : claim.names.length > 0 && isSaidOf(claim, statement);
}

/** Of a claim without a verb of the news ("… is the foreign minister"): all of its names, and half of what it says of them. */
function isSaidOf(claim: Statement, statement: Statement): boolean {
  const topics = claim.topics.map(({ term }) => term);
  return (
    holdsHalf(topics, statement) &&
    namesOf(claim).every((name) => statement.terms.some(({ term }) => term === name))
  );
}

/** Those that give a figure which none before them gives come first: it must not be cut off. */
function differentFirst(candidates: readonly Candidate[]): Candidate[] {
  const given = new Set<string>();
  const isNew = ({ comparisons }: Candidate) => {
    const values = comparisons
      .flat()
      .filter(({ relation }) => relation !== null)
      .map(({ figure: { quantity } }) => `${quantity.low} ${quantity.high} ${quantity.magnitude}`);
    const fresh = values.some((value) => !given.has(value));
    for (const value of values) given.add(value);
    return fresh;
  };
  const marked = candidates.map((candidate) => ({ candidate, isNew: isNew(candidate) }));
  return [...marked.filter((one) => one.isNew), ...marked.filter((one) => !one.isNew)].map(
    ({ candidate }) => candidate,
  );
}

/** Where quotes say it and its opposite, one of each comes first: neither side is cut off. */
function bothSides(claim: Statement, candidates: readonly Candidate[]): Candidate[] {
  const first = findOpposites(claim, candidates).flatMap(({ sayings }) =>
    (['stated', 'denied', 'contrary'] as const).map(
      (side) => sayings.find((saying) => saying.side === side)?.quoteId,
    ),
  );
  const isFirst = ({ quote }: Candidate) => first.includes(quote.id);
  return [...candidates.filter(isFirst), ...candidates.filter((one) => !isFirst(one))];
}

function byQuoteDate(a: Candidate, b: Candidate): number {
  return byDate(a.quote, b.quote);
}

function checkFigure(figure: Figure, candidates: readonly Candidate[], at: number): CheckedFigure {
  return { figure, comparisons: candidates.flatMap(({ comparisons }) => comparisons[at] ?? []) };
}

function checkDates({ dates }: Statement, shown: readonly Candidate[]): CheckedDate[] {
  return dates.map((date) => ({
    date,
    comparisons: shown.flatMap(({ quote: { id: quoteId }, dates: others }) =>
      others.map((other) => {
        const relation = relateDates(date, other);
        return { quoteId, date: other, relation };
      }),
    ),
  }));
}
