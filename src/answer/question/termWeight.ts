import { linesFrom } from '../../text/lexicon/readLexicon.ts';
import { everydayFrequency, frequencyRank } from '../../text/lexicon/words.ts';
import type { Term } from '../../text/terms/term.ts';
import { Trait } from '../../text/terms/traits.ts';
import { TERM_WEIGHTS } from './termWeights.ts';

/** A word of a message, as its weight depends on it. */
export interface AskedWord extends Pick<Term, 'term' | 'kind' | 'start' | 'end'> {
  /** As written. */
  readonly surface: string;
  /** Bits of `Trait`. */
  readonly traits: number;
}

/** What the weight of a word is learnt from, in the order of `termWeightFeatures`. */
export const TERM_WEIGHT_FEATURES = [
  // How common the word is in everyday speech, and in written English.
  ...(['everyday', 'written', 'everydayMore', 'excess'] as const),
  ...(['isName', 'isNumber', 'isCapitalStart', 'isCountry'] as const),
  // How often questions that hold it are answered by sentences that hold it too.
  ...(['rate', 'isRated'] as const),
  // Greetings come before the question word, thanks behind it, often apart from it.
  ...(['isBefore', 'beforeRate', 'beforeEveryday'] as const),
  ...(['isApart', 'apartRate', 'apartEveryday', 'apartRarest'] as const),
  'isLast',
  'length',
] as const;

const QUESTION_WORD = /^(?:who|whom|whose|what|which|when|where|why|how)(?:['’]?s|['’]?re)?$/i;
const BREAK = /[.!?,;:()\n…–—-]\s|[?!.]$/;
/** Ranks are compared by their logarithm, this one's being 1. */
const RAREST_RANK = 200_000;
const MIDDLE = 4;
const PERCENT = 100;
/** The share of the words of all questions that stands in the sentences that answer them. */
const AVERAGE_RATE = 0.55;

/**
 * The features of every word of a message.
 *
 * @param text the message.
 * @param words its terms in order, without phrases.
 * @param rateOf the share of questions with a term whose answers hold it; null where too few questions have it.
 * @returns a row of `TERM_WEIGHT_FEATURES` for each word; null for stop words.
 */
export function termWeightFeatures(
  text: string,
  words: readonly AskedWord[],
  rateOf: (term: string) => number | null = questionRate,
): (number[] | null)[] {
  const asks = words.findLastIndex(
    ({ surface, term }) => term !== 'WHO' && QUESTION_WORD.test(surface),
  );
  const parts = partsOf(text, words);
  const everyday = words.map(({ surface, term, kind }) =>
    // "WHO" in capitals is another word than "who".
    kind === 'country' || kind === 'number' || term !== term.toLowerCase()
      ? RARE
      : everydayFrequency(plain(surface, term)),
  );
  const isContent = words.map(({ traits }) => (traits & Trait.stop) === 0);
  const count = isContent.filter(Boolean).length;
  const last = isContent.lastIndexOf(true);
  const main = mainPart(parts, everyday, asks);
  const rarest = new Map<number, number>();
  for (const [i, part] of parts.entries()) {
    rarest.set(part, Math.min(rarest.get(part) ?? Number.POSITIVE_INFINITY, everyday[i] ?? MIDDLE));
  }
  return words.map(({ term, traits, kind }, i) => {
    if (!isContent[i]) return null;
    const common = (everyday[i] ?? MIDDLE) - MIDDLE;
    const rank = frequencyRank(term) ?? RAREST_RANK;
    const written = Math.log(1 + rank) / Math.log(RAREST_RANK);
    const rate = rateOf(rateKey({ term, kind }));
    const odds = logit(rate ?? AVERAGE_RATE);
    const isBefore = asks >= 0 && i < asks ? 1 : 0;
    const isApart = parts[i] === main ? 0 : 1;
    return [
      ...[common, written, Math.max(0, common), common - zipf(rank)],
      traits & Trait.name ? 1 : 0,
      kind === 'number' ? 1 : 0,
      traits & Trait.capitalStart ? 1 : 0,
      kind === 'country' ? 1 : 0,
      ...[odds, rate === null ? 0 : 1],
      ...[isBefore, isBefore * odds, isBefore * common],
      ...[isApart, isApart * odds, isApart * common],
      isApart * ((rarest.get(parts[i] ?? 0) ?? MIDDLE) - MIDDLE),
      i === last ? 1 : 0,
      Math.log(count),
    ];
  });
}

const RARE = 3;
/** The harmonic number of the size of the vocabulary: ln 400,000 + 0.58. */
const ZIPF_SUM = 13.5;

/**
 * How likely a sentence that answers repeats each word of a question, or says it by a synonym: next to nothing for
 * "please" and "someone", much for a name. A logistic function learnt on public question sets, half of their questions
 * put as in a chat (`npm run train:terms`).
 *
 * @returns for each word 0 to 1; 0 for stop words.
 */
export function termWeights(text: string, words: readonly AskedWord[]): number[] {
  return termWeightFeatures(text, words).map((row) => {
    if (row === null) return 0;
    const sum = row.reduce(
      (total, value, i) => total + value * (TERM_WEIGHTS[TERM_WEIGHT_FEATURES[i] ?? ''] ?? 0),
      TERM_WEIGHTS['bias'] ?? 0,
    );
    return 1 / (1 + Math.exp(-sum));
  });
}

/** What a word's share is counted under: its term; all countries and all numbers have one each in common. */
export function rateKey({ term, kind }: Pick<Term, 'term' | 'kind'>): string {
  return kind === 'country' || kind === 'number' ? kind : term;
}

function questionRate(term: string): number | null {
  const key = `${term}":`;
  const [line] = linesFrom('questionWords', key);
  return line === undefined ? null : Number.parseInt(line.slice(key.length), 10) / PERCENT;
}

/** For each word the part of the message that it stands in: greeting, question and thanks are often set apart. */
function partsOf(text: string, words: readonly AskedWord[]): number[] {
  let part = 0;
  return words.map(({ start }, i) => {
    const before = words[i - 1];
    if (before && BREAK.test(text.slice(before.end, start))) part++;
    return part;
  });
}

/** The Zipf frequency of the word of a rank in written English, by Zipf's law, less the middle one. */
function zipf(rank: number): number {
  return Math.log10(1e9 / ((rank + 3) * ZIPF_SUM)) - MIDDLE;
}

/** The part that asks: the one of the last question word, else the one with the rarest word. */
function mainPart(parts: readonly number[], everyday: readonly number[], asks: number): number {
  if (asks >= 0) return parts[asks] ?? 0;
  return parts[everyday.indexOf(Math.min(...everyday))] ?? 0;
}

function plain(surface: string, term: string): string {
  return /^[\x20-\x7e]+$/.test(surface) ? surface.toLowerCase().replace(/['.]/g, '') : term;
}

function logit(share: number): number {
  const kept = Math.min(0.98, Math.max(0.02, share));
  return Math.log(kept / (1 - kept));
}
