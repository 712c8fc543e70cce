import { frequencyRank } from '../../text/lexicon/words.ts';
import type { Span } from '../../text/span.ts';
import { findCues } from '../../text/speech/findCues.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import type { Answer, Quote } from '../answer.ts';
import { readRemark } from '../claim/remark.ts';
import { RULES } from '../claim/rules.ts';
import { countsTheSame, isSynonym } from '../figures/countsTheSame.ts';
import { queryOfClaim } from '../figures/figureQuery.ts';
import { figureIn, isCorrection } from '../figures/figuresIn.ts';
import { sentenceOf } from '../figures/sentence.ts';
import { findOpposites, firstOfEachSide, oppositesIn } from '../opposites/findOpposites.ts';
import type { Check, CheckedQuote, CheckStatus } from './check.ts';
import { type Claim, readClaim } from './readClaim.ts';
import { soughtIn, spansOfNumber } from './soughtIn.ts';

/** Sentences to look through on each question. */
const CANDIDATES = 20;
/** Rarer than all words that the lexicon knows. */
const UNKNOWN_RANK = 100_000;
/** Of the weight of a claim's words, the share that a sentence and its title have to hold. */
const LEAST_SHARED = 0.5;
/** What a word in the title alone counts of one in the sentence. */
const IN_TITLE = 0.6;
/** What the claim's number adds, and a figure of the same thing. */
const NUMBER = 0.3;
const FIGURE = 0.2;

type Asked = Pick<Answer, 'quotes' | 'closest' | 'status' | 'terms' | 'corpus' | 'noneDated'>;

export interface CheckOptions {
  /** Answers from the corpus, with so many quotes at the most. */
  readonly ask: (question: string, limit: number) => Asked;
  /** Quotes at the most. */
  readonly limit: number;
  /** EDTF date from which the claim's "last week" counts; null: it is not resolved. */
  readonly asOf?: string | null;
}

/**
 * What `checkClaim` asks, for those who ask one after the other and let others have their turn between.
 *
 * @param asOf EDTF date from which the claim's "last week" counts; null: it is not resolved.
 * @returns nothing for a text that claims nothing.
 */
export function questionsOfClaim(
  claim: string,
  asOf: string | null = null,
): { readonly question: string; readonly limit: number }[] {
  if (isQuestion(claim)) return [];
  return questionsOn(readClaim(claim, asOf)).map((question) => ({ question, limit: CANDIDATES }));
}

/**
 * Lays a claim beside sentences of the corpus that bear on it, the closest first, and says where its numbers, dates and
 * names stand in them. Nothing of it says who is right, nor that two figures are of the same.
 *
 * @param claim one sentence; any text is taken.
 */
export function checkClaim(claim: string, { ask, limit, asOf = null }: CheckOptions): Check {
  if (isQuestion(claim)) return emptyCheck(claim, 'question');
  const read = readClaim(claim, asOf);
  const answers = questionsOn(read).map((question) => ask(question, CANDIDATES));
  const [first] = answers;
  if (first === undefined || first.status === 'too_vague') return emptyCheck(claim, 'too_vague');
  const found = new Map(
    answers.flatMap(({ quotes, closest }) => [...quotes, ...closest]).map((one) => [one.id, one]),
  );
  const close = [...found.values()]
    .map((quote) => ({ quote, closeness: closenessOf(read, quote) }))
    .filter(({ closeness }) => closeness >= LEAST_SHARED)
    .sort((a, b) => b.closeness - a.closeness || (a.quote.id < b.quote.id ? -1 : 1))
    .map(({ quote }) => quote);
  const opposites = findOpposites(read.text, () => close.slice(0, CANDIDATES));
  const told = new Set(firstOfEachSide(opposites));
  const chosen = new Set([...close.filter(({ id }) => told.has(id)), ...close].slice(0, limit));
  const quotes = close.filter((quote) => chosen.has(quote));
  return {
    claim,
    status: quotes.length > 0 ? 'found' : 'nothing',
    sought: soughtIn(read, quotes),
    quotes: quotes.map((quote) => marked(read, quote)),
    opposites: oppositesIn(opposites, quotes),
    ...{ terms: first.terms, corpus: first.corpus, noneDated: first.noneDated },
  };
}

/** Whether a text asks rather than claims, with or without a question mark. */
function isQuestion(text: string): boolean {
  return RULES.find(({ name }) => name === 'question')?.leavesOut(readRemark(text)) ?? false;
}

function emptyCheck(claim: string, status: CheckStatus): Check {
  const nothing = {
    sought: [],
    quotes: [],
    opposites: [],
    terms: null,
    corpus: null,
    noneDated: null,
  };
  return { claim, status, ...nothing };
}

/** The claim, and what its figures would answer: else a claim of "2,000 US troops" would find whatever there are 2,000 of. */
function questionsOn({ text, figures }: Claim): string[] {
  return [
    text,
    ...figures.map((figure) => {
      const { kind, noun, start, end } = figure;
      const thing = noun === null ? '' : ` ${text.slice(noun.start, noun.end)}`;
      const rest = `${text.slice(0, start)}${text.slice(end)}`.replace(/\s+/g, ' ').trim();
      return `${rest.replace(/[.!?]$/, '')}. ${kind === 'count' ? 'How many' : 'How much'}${thing}?`;
    }),
  ];
}

/**
 * How close a sentence is to a claim, 0 to 1.5: the share of the claim's words that it holds, the rarer in English the
 * more, with what its number adds. 0 where neither sentence nor title names any of those who act in the claim, or of those it names where none acts.
 */
function closenessOf({ text, statement, figures, names, parties }: Claim, quote: Quote): number {
  const held = [...new Set(sentenceOf(quote).terms.map(({ term }) => term))];
  const titled = new Set(extractTerms(quote.title).map(({ term }) => term));
  const isHeld = (word: string) =>
    held.some((term) => isSynonym(word, term) || countsTheSame(word, term));
  const shareOf = (word: string) => (isHeld(word) ? 1 : titled.has(word) ? IN_TITLE : 0);
  const isNamed = parties.length === 0 || parties.some((term) => shareOf(term) > 0);
  const words = [...new Set([...statement.topics, ...names].map(({ term }) => term))];
  if (!isNamed || words.length === 0) return 0;
  const weight = (word: string) => Math.log(10 + (frequencyRank(word) ?? UNKNOWN_RANK));
  const total = words.reduce((sum, word) => sum + weight(word), 0);
  const share = words.reduce((sum, word) => sum + weight(word) * shareOf(word), 0) / total;
  const hasNumber = figures.some((figure) => spansOfNumber(figure, text, quote).length > 0);
  const hasFigure = figures.some((figure) => figureIn(queryOfClaim(text, figure), quote) !== null);
  const correction = isCorrection(quote.text) ? FIGURE : 0;
  return share + (hasNumber ? NUMBER : 0) + (hasFigure ? FIGURE : 0) + (share > 0 ? correction : 0);
}

/** A quote in which the claim's words, numbers, dates and names stand out, and what may turn it round. */
function marked(claim: Claim, quote: Quote): CheckedQuote {
  const words = [...claim.statement.topics, ...claim.names];
  const same = sentenceOf(quote).terms.filter(
    ({ term, kind }) => kind !== 'stop' && words.some((one) => isSynonym(one.term, term)),
  );
  const sought = soughtIn(claim, [quote]).flatMap(({ stands, given }) => [...stands, ...given]);
  const cues = findCues(quote.text).map(({ start, end }) => ({ start, end }));
  return { ...quote, highlights: joined([...same, ...sought]), cues };
}

/** Ordered and disjoint. */
function joined(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
