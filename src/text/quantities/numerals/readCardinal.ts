import { withoutEnding } from '../../characters.ts';
import type { Span } from '../../span.ts';
import type { Numeral } from '../quantity.ts';
import { isJoined, isSpaced, type Words } from '../words.ts';
import { SCALES, SMALL_NUMBERS } from './numberWords.ts';
import { readAndHalf, roundOff } from './readDigits.ts';

const HUNDRED = 100;

/** Reads a number in words: `three`, `twenty-one`, `a hundred`, `one hundred and twenty`, `two million`. */
export function readCardinal(words: Words, at: number): Numeral | null {
  const { normals, tokens } = words;
  const couple = readCouple(words, at);
  if (couple !== null) return couple;
  let total = 0;
  let limit = Number.POSITIVE_INFINITY;
  let after = at;
  let factor = 1;
  for (;;) {
    const from = after > at && normals[after] === 'and' ? after + 1 : after;
    const group = readGroup(words, from, after === at);
    if (group === null || (after > at && !isSpaced(words, from))) break;
    const half = readAndHalf(words, group.after);
    const value = group.value + (half?.value ?? 0);
    const next = half?.after ?? group.after;
    const scale = isJoined(words, next) ? (SCALES.get(normals[next] ?? '') ?? 1) : 1;
    const large = scale > HUNDRED || scale === 12 ? scale : 1;
    // "Two three" and "a thousand two thousand" are two numbers.
    if (value * large >= limit) break;
    total += value * large;
    after = large === 1 ? next : next + 1;
    if (large > 1) factor = Math.max(factor, large);
    if (large <= 12 || half !== null) break;
    limit = large;
  }
  const first = tokens[at];
  const last = tokens[after - 1];
  if (after === at || first === undefined || last === undefined) return null;
  return {
    ...{ first: at, after, start: first.start, end: endOf(words, last), value: roundOff(total) },
    ...{ magnitude: null, scale: factor, form: 'words' },
  };
}

/** A number below a thousand; "a" counts as one where a scale word follows. */
function readGroup(
  words: Words,
  at: number,
  mayBeArticle: boolean,
): { readonly value: number; readonly after: number } | null {
  const { normals } = words;
  const isArticle = mayBeArticle && normals[at] === 'a' && SCALES.has(normals[at + 1] ?? '');
  const small = isArticle ? { value: 1, after: at + 1 } : readSmall(words, at);
  if (small === null) return null;
  if (normals[small.after] !== 'hundred' || !isJoined(words, small.after)) return small;
  const after = small.after + 1;
  const value = small.value * HUNDRED;
  const next = normals[after] === 'and' ? after + 1 : after;
  const rest = isJoined(words, next) ? readSmall(words, next) : null;
  return rest === null ? { value, after } : { value: value + rest.value, after: rest.after };
}

function readSmall(
  words: Words,
  at: number,
): { readonly value: number; readonly after: number } | null {
  const value = SMALL_NUMBERS.get(words.normals[at] ?? '');
  if (value === undefined) return null;
  const unit = SMALL_NUMBERS.get(words.normals[at + 1] ?? '') ?? 0;
  const isTens = value >= 20 && unit >= 1 && unit <= 9 && isJoined(words, at + 1);
  return isTens ? { value: value + unit, after: at + 2 } : { value, after: at + 1 };
}

/** The end of a word without a possessive: "eight’s". */
function endOf({ text }: Words, { start, end }: Span): number {
  return start + withoutEnding(text.slice(start, end), "'s", '’s').length;
}

/** "A couple of", "a couple hundred": two, or a few (Merriam-Webster), hence approximate; a couple alone is two people. */
function readCouple(words: Words, at: number): Numeral | null {
  const { normals, tokens } = words;
  if (normals[at] !== 'a' || normals[at + 1] !== 'couple') return null;
  const isOf = normals[at + 2] === 'of';
  const next = isOf ? at + 3 : at + 2;
  const scale = SCALES.get(normals[next] ?? '');
  if (!isOf && scale === undefined) return null;
  const after = scale === undefined ? at + 2 : next + 1;
  return {
    ...{ first: at, after, start: tokens[at]?.start ?? 0, end: tokens[after - 1]?.end ?? 0 },
    ...{ value: 2 * (scale ?? 1), magnitude: null, scale: scale ?? 1, form: 'couple' },
  };
}
