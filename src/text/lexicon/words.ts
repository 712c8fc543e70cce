import { linesFrom, readLexicon } from './readLexicon.ts';

/**
 * The word that an irregular form or a British spelling stands for: `held` → `hold`,
 * `defence` → `defense`; any other word is returned as it is.
 */
export function baseFormOf(word: string): string {
  const forms = readLexicon('forms');
  return (Object.hasOwn(forms, word) ? forms[word] : undefined) ?? word;
}

/** A word that the table lacks: rarer than one in a million. */
const RAREST = 2.5;
/** The table holds tenths. */
const SCALE = 10;

/**
 * How common a word is in everyday English.
 *
 * @param word in lower case, without apostrophes and accents.
 * @returns its Zipf frequency, the logarithm to base 10 of its occurrences in a thousand million words (Van Heuven et
 * al. 2014): about 7.5 for "the", 4 for "coup", 2.5 for all words rarer than one in a million.
 */
export function everydayFrequency(word: string): number {
  const key = `${word}":`;
  const [line] = linesFrom('frequencies', key);
  return line === undefined ? RAREST : Number.parseInt(line.slice(key.length), 10) / SCALE;
}

/** Whether a word, in lower case and without apostrophes, is at least one in a million of everyday English. */
export function isEverydayWord(word: string): boolean {
  return linesFrom('frequencies', `${word}":`).length > 0;
}

/** The table holds ten times the natural logarithm. */
const RANK_SCALE = 10;

/**
 * How many terms of written English (news and encyclopedias) are more frequent than this one, to a twentieth; null for
 * those beyond rank 60,000.
 *
 * @param term of `extractTerms`.
 */
export function frequencyRank(term: string): number | null {
  const key = `${term}":`;
  const [line] = linesFrom('ranks', key);
  return line === undefined
    ? null
    : Math.round(Math.exp(Number.parseInt(line.slice(key.length), 10) / RANK_SCALE)) - 1;
}

/**
 * Whether a term of `extractTerms` is of an ordinary English word: then it is spelt as it was meant, though
 * no article has it, and "capital" is no slip for "captive".
 */
export function isOrdinaryTerm(term: string): boolean {
  return linesFrom('words', `${term}"`).length > 0;
}

/** The phrases that have synonyms and begin with a term, as their terms: `pull` → [`pull`, `out`]. */
export function phrasesFrom(firstTerm: string): readonly (readonly string[])[] {
  return linesFrom('synonyms', `${firstTerm}_`).map((line) =>
    line.slice(0, line.indexOf('"')).split('_'),
  );
}

/** Another term for the same, and how close it is: over 0, and under 1 as only the term itself is. */
export interface Synonym {
  readonly term: string;
  readonly weight: number;
}

const NONE: readonly Synonym[] = [];

/** The synonyms of a term of `extractTerms`, a word or a phrase (`pull_out`), the closest first. */
export function synonymsOf(term: string): readonly Synonym[] {
  const key = `${term}":"`;
  const [line] = linesFrom('synonyms', key);
  if (line === undefined) return NONE;
  return line.slice(key.length, line.lastIndexOf('"')).split(' ').map(parseSynonym);
}

/** `troop:0.6` */
function parseSynonym(entry: string): Synonym {
  const colon = entry.lastIndexOf(':');
  return { term: entry.slice(0, colon), weight: Number(entry.slice(colon + 1)) };
}
