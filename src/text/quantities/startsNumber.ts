import {
  FRACTION_SIGNS,
  MULTIPLES,
  SCALES,
  SMALL_NUMBERS,
  VAGUE_MULTIPLIERS,
  VAGUE_SCALES,
} from './tables/numberWords.ts';
import type { Words } from './words.ts';

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
  return tokens[at]?.word.kind === 'number' || FIRST_WORDS.has(word) || /^\d/.test(word);
}
