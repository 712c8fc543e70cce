import { DIGITS, startsIn } from '../../characters.ts';
import type { Numeral } from '../quantity.ts';
import { isSpaced, type Words } from '../words.ts';
import {
  FRACTION_SIGNS,
  MULTIPLES,
  SCALES,
  SMALL_NUMBERS,
  VAGUE_MULTIPLIERS,
  VAGUE_SCALES,
} from './numberWords.ts';
import { readCardinal } from './readCardinal.ts';
import { readDigits } from './readDigits.ts';
import { readFraction } from './readFraction.ts';

/** These are other things without an "of": "he scores", "the tens". */
const NEEDS_OF: ReadonlySet<string> = new Set(['tens', 'scores']);

/** Reads `dozens`, `hundreds of thousands`, `several hundred`: an order, and no number. */
function readVagueNumber(words: Words, at: number): Numeral | null {
  const { normals, tokens } = words;
  const word = normals[at] ?? '';
  let first = at;
  let after = at;
  let magnitude = VAGUE_SCALES.get(word) ?? null;
  if (magnitude !== null) {
    if (NEEDS_OF.has(word) && normals[at + 1] !== 'of') return null;
    after = at + 1;
    const scale = normals[after] === 'of' ? VAGUE_SCALES.get(normals[after + 1] ?? '') : undefined;
    if (scale !== undefined) {
      magnitude *= scale;
      after += 2;
    }
  } else if (VAGUE_MULTIPLIERS.has(word)) {
    after = at + 1;
    for (; isSpaced(words, after); after++) {
      const scale = SCALES.get(normals[after] ?? '') ?? VAGUE_SCALES.get(normals[after] ?? '');
      if (scale === undefined) break;
      magnitude = (magnitude ?? 1) * scale;
    }
    if (normals[at - 1] === 'a' && isSpaced(words, at)) first = at - 1;
  }
  const start = tokens[first]?.start;
  const end = tokens[after - 1]?.end;
  if (magnitude === null || start === undefined || end === undefined) return null;
  return { first, after, start, end, value: null, magnitude, scale: magnitude, form: 'vague' };
}

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

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[...SMALL_NUMBERS.keys(), ...VAGUE_SCALES.keys(), ...VAGUE_MULTIPLIERS, ...MULTIPLES.keys()],
  ...[...FRACTION_SIGNS.keys(), 'half', 'no'],
]);
/** What follows an "a" that counts: "a dozen", "a couple", "a third". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...SCALES.keys(),
  ...'couple half third quarter fourth fifth sixth seventh eighth tenth hundredth thousandth'.split(
    ' ',
  ),
]);

/** A cheap test whether a number can begin at a token. */
export function startsNumber({ normals, tokens }: Words, at: number): boolean {
  const word = normals[at] ?? '';
  if (word === 'a') return AFTER_ARTICLE.has(normals[at + 1] ?? '');
  return tokens[at]?.word.kind === 'number' || FIRST_WORDS.has(word) || startsIn(word, DIGITS);
}

/** In this order: "half a million" before "a million", "1/3" before "1". */
const READERS: readonly ((words: Words, at: number) => Numeral | null)[] = [
  readFraction,
  readVagueNumber,
  readDigits,
  readCardinal,
];

/** Reads the number that begins at a token; null where none does. */
export function readNumeral(words: Words, at: number): Numeral | null {
  for (const read of READERS) {
    const numeral = read(words, at);
    if (numeral !== null) return numeral;
  }
  return null;
}
