import { MULTIPLES, SCALES, SMALL_NUMBERS, VAGUE_SCALES } from './tables/numberWords.ts';

const WORDS = [
  ...SMALL_NUMBERS.keys(),
  ...SCALES.keys(),
  ...VAGUE_SCALES.keys(),
  ...MULTIPLES.keys(),
];
const OTHERS = ['half', 'thirds?', 'quarters?', 'fifths?', 'tenths?', 'couple', 'no'];
const ANY_NUMBER = new RegExp(String.raw`\p{N}|\b(?:${[...WORDS, ...OTHERS].join('|')})\b`, 'iu');

/** A cheap test whether a sentence can hold a quantity: most sentences are done with it. */
export function mayHoldQuantity(text: string): boolean {
  return ANY_NUMBER.test(text);
}
