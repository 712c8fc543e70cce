import { isDigits, startsIn } from '../../characters.ts';
import { wordList } from '../../lexicon/wordLists.ts';
import type { Numeral } from '../quantity.ts';
import { UNIT_ENTRIES } from '../units/units.ts';
import { isHyphen, isJoined, surfaceOf, type Words } from '../words.ts';
import { FRACTION_SIGNS, PARTS, SCALES, SMALL_NUMBERS } from './numberWords.ts';

/** Wholes that are written "1/3"; "9/11" and "24/7" are none. */
const WRITTEN_WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 9, 10, 16, 20, 32, 100]);

/** What stands before a singular part that is no ordinal: "by a third", "about a quarter". */
const BEFORE_PART = wordList('quantities', 'beforePart');

/** What a half is of: "half the", "half of", "half their". */
const AFTER_HALF = wordList('quantities', 'afterHalf');
/** "The first half", "that half": a part of a game or a year. */
const BEFORE_NO_HALF = wordList('quantities', 'beforeNoHalf');

/** Reads `a third`, `two-thirds`, `half`, `half a million`, `1/3`, `½`. */
export function readFraction(words: Words, at: number): Numeral | null {
  return (
    readSlashed(words, at) ?? readSign(words, at) ?? readHalf(words, at) ?? readPart(words, at)
  );
}

function readSlashed(words: Words, at: number): Numeral | null {
  const { gaps } = words;
  const isAlone = gaps[at + 1] === '/' && gaps[at] !== '/' && gaps[at + 2] !== '/';
  const [part, whole] = [surfaceOf(words, at), surfaceOf(words, at + 1)];
  if (
    !isAlone ||
    !isDigits(part, 1, 2) ||
    !isDigits(whole, 1, 3) ||
    startsIn(part, '0') ||
    startsIn(whole, '0')
  )
    return null;
  if (Number(part) >= Number(whole) || !WRITTEN_WHOLES.has(Number(whole))) return null;
  return toPart(words, { first: at, after: at + 2, value: Number(part) / Number(whole) });
}

function readSign(words: Words, at: number): Numeral | null {
  const value = FRACTION_SIGNS.get(surfaceOf(words, at));
  return value === undefined ? null : toPart(words, { first: at, after: at + 1, value });
}

function readHalf(words: Words, at: number): Numeral | null {
  const { normals } = words;
  const isArticle = normals[at] === 'a' || normals[at] === 'one';
  const half = isArticle && isJoined(words, at + 1) ? at + 1 : at;
  if (normals[half] !== 'half' || !isJoined(words, half + 1)) {
    return isAloneHalf(words, half)
      ? toPart(words, { first: at, after: half + 1, value: 0.5 })
      : null;
  }
  const before = normals[half - 1] ?? '';
  if (half === at && BEFORE_NO_HALF.has(before) && isJoined(words, at)) return null;
  const next = normals[half + 1] ?? '';
  const isOfA = next === 'a' || next === 'an';
  if (next === 'way') return null;
  const thing = normals[half + (isOfA ? 2 : 1)] ?? '';
  const scale = SCALES.get(thing);
  if (scale !== undefined) {
    return toPart(words, { first: at, after: half + (isOfA ? 3 : 2), value: 0.5 * scale, scale });
  }
  const isUnit = UNIT_ENTRIES.has(thing) && thing !== 'time' && thing !== 'times';
  if (
    !isUnit &&
    !AFTER_HALF.has(next) &&
    !(isArticle && next === 'of') &&
    !isAloneHalf(words, half)
  ) {
    return null;
  }
  return toPart(words, { first: at, after: half + 1, value: 0.5 });
}

/** "Nearly half, …", "by half": bounded by a word or a verb of change, with nothing that it halves. */
function isAloneHalf({ normals }: Words, at: number): boolean {
  return normals[at] === 'half' && BEFORE_PART.has(normals[at - 1] ?? '');
}

function readPart(words: Words, at: number): Numeral | null {
  const { normals, gaps } = words;
  const name = normals[at + 1] ?? '';
  const whole = PARTS.get(name);
  if (whole === undefined || !isJoined(words, at + 1)) return null;
  const isOne = normals[at] === 'a' || normals[at] === 'one';
  const count = isOne ? 1 : (SMALL_NUMBERS.get(normals[at] ?? '') ?? Number(surfaceOf(words, at)));
  if (!(count >= 1 && count < 100) || isOne === name.endsWith('s')) return null;
  const isHyphened = isHyphen(gaps[at + 1]);
  const isOf = normals[at + 2] === 'of';
  // "A third soldier" and "three quarters in a row" are no shares.
  const isBefore = isOne && BEFORE_PART.has(normals[at - 1] ?? '');
  const isPlural = !isOne && !name.startsWith('quarter') && !name.startsWith('second');
  if (!(isHyphened && normals[at] !== 'a') && !isOf && !isBefore && !isPlural) return null;
  const isOfA = isOf && normals[at + 3] === 'a';
  const scale = isOfA ? SCALES.get(normals[at + 4] ?? '') : undefined;
  if (scale !== undefined) {
    return toPart(words, { first: at, after: at + 5, value: (count / whole) * scale, scale });
  }
  return toPart(words, { first: at, after: at + 2, value: count / whole });
}

function toPart(
  { tokens }: Words,
  read: {
    readonly first: number;
    readonly after: number;
    readonly value: number;
    readonly scale?: number;
  },
): Numeral {
  const { first, after, value, scale = 1 } = read;
  return {
    ...{ first, after, start: tokens[first]?.start ?? 0, end: tokens[after - 1]?.end ?? 0 },
    ...{ value, magnitude: null, scale },
    form: scale > 1 ? 'words' : 'part',
  };
}
