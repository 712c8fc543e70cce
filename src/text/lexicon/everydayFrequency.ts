import { linesFrom } from './linesFrom.ts';

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
