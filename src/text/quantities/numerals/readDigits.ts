import { isDigits, startsIn } from '../../characters.ts';
import { wordList } from '../../lexicon/wordLists.ts';
import { THOUSANDS } from '../../terms/splitTokens.ts';
import { PERSONS } from '../context/findNoun.ts';
import type { Numeral } from '../quantity.ts';
import { isHyphen, isJoined, surfaceOf, type Words } from '../words.ts';
import { ABBREVIATED_SCALES, ATTACHED_SCALES, FRACTION_SIGNS, SCALES } from './numberWords.ts';

/** After "20m" these say that m is metres: "a 20m high wall". */
const METRE_CONTEXT = wordList('quantities', 'metreContext');

/**
 * Reads the scale words after a number: 1e6 for the "million" of "3 million" and the "m" of "£3m".
 *
 * An m right after digits is million, as newspapers write it, unless a word of length follows; b is a
 * billion of money only.
 */
function readScales(
  words: Words,
  at: number,
  { isDigits, isMoney }: { readonly isDigits: boolean; readonly isMoney: boolean },
): { readonly scale: number; readonly after: number } {
  let scale = 1;
  let after = at;
  if (isDigits && words.gaps[at] === '') {
    const letters = surfaceOf(words, at).toLowerCase();
    const factor = ATTACHED_SCALES.get(letters);
    if (factor !== undefined && (isMoney || isCountScale(words, at, letters))) {
      return { scale: factor, after: at + 1 };
    }
  }
  for (let word = words.normals[after]; word !== undefined; word = words.normals[after]) {
    const isAbbreviated = isDigits && ABBREVIATED_SCALES.has(word);
    const factor = isAbbreviated ? ATTACHED_SCALES.get(word) : SCALES.get(word);
    if (factor === undefined || !isJoined(words, after)) break;
    // "One hundred hundred" is no number.
    if (scale !== 1 && factor <= scale) break;
    scale *= factor;
    after++;
  }
  return { scale, after };
}

function isCountScale(words: Words, at: number, letters: string): boolean {
  if (letters === 'b' || letters === 'mm') return false;
  if (letters !== 'm') return true;
  const isHyphened = isHyphen(words.gaps[at + 1]?.[0]);
  return !isHyphened && !METRE_CONTEXT.has(words.normals[at + 1] ?? '');
}

/** Between the thousands what `THOUSANDS` lists, or commas as in India; a point before decimals. */
const NUMBER = new RegExp(
  String.raw`^(?:\d{1,3}(?:${THOUSANDS}\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:\.\d+)?$`,
);
/** 1.500.000, as much of Europe writes it; 1.500 is so read only of what is not cut into parts. */
const POINTED = /^\d{1,3}(?:\.\d{3})+$/;
/** Words after a number among which what it counts stands. */
const COUNTED_REACH = 3;
const MONEY_SIGN = /\p{Sc}\s?$/u;
/** A double holds whole numbers exactly up to about 9e15; more digits are an identifier. */
const MAX_DIGITS = 15;
/** Those with what may stand between them. */
const MAX_LENGTH = 45;

/**
 * Reads a number in digits with its scale: `1,500`, `.5`, `3 1/2`, `2½`, `1 000`, `3.5bn`.
 *
 * @returns null for what is no number: `1.2.3`, `10:30`, `1.000,5`, `2nd`, `1990s`, `007`.
 */
export function readDigits(words: Words, at: number): Numeral | null {
  const { text, tokens, gaps } = words;
  const token = tokens[at];
  const surface = surfaceOf(words, at);
  const isPointed = isThousands(words, at);
  if (token === undefined || !(isPointed || NUMBER.test(surface))) return null;
  if (surface.length > MAX_LENGTH) return null;
  if (surface[0] === '0' && isDigits(surface[1] ?? '')) return null;
  let { start } = token;
  let written = surface;
  const isPoint = text[start - 1] === '.' && isDigits(surface);
  if (isPoint && !/[\p{L}\p{N}.)]/u.test(text[start - 2] ?? '')) {
    start--;
    written = `0.${surface}`;
  } else if (/\p{N}[.,:]$|\p{L}\.$/u.test(text.slice(Math.max(0, start - 2), start))) {
    return null;
  }
  let after = at + 1;
  let digits = written.replace(/&#?\w+;/g, '').replace(isPointed ? /\D/g : /[^\d.]/g, '');
  if (isDigits(written, 1, 3) && written[0] !== '0') {
    while (gaps[after] === ' ' && isDigits(surfaceOf(words, after), 3)) {
      digits += surfaceOf(words, after);
      after++;
    }
  }
  const next = text.slice(tokens[after - 1]?.end, (tokens[after - 1]?.end ?? 0) + 2);
  if (startsIn(next, '.,:') && isDigits(next.slice(1))) {
    return null;
  }
  if (digits.length > MAX_DIGITS) return null;
  const rest = readRest(words, after);
  const isMoney = MONEY_SIGN.test(text.slice(Math.max(0, start - 2), start));
  const { scale, after: end } = readScales(words, rest.after, { isDigits: true, isMoney });
  return {
    ...{ first: at, after: end, start, end: tokens[end - 1]?.end ?? token.end },
    value: roundOff((Number(digits) + rest.value) * scale),
    ...{ magnitude: null, scale, form: 'digits' },
  };
}

/** "1.500.000", and "1.500 soldiers", of whom there are no parts. */
function isThousands(words: Words, at: number): boolean {
  const surface = surfaceOf(words, at);
  if (!POINTED.test(surface)) return false;
  const next = words.normals.slice(at + 1, at + 1 + COUNTED_REACH);
  return (
    surface.indexOf('.') !== surface.lastIndexOf('.') || next.some((word) => PERSONS.has(word))
  );
}

/** The "½" of "3½", the "1/2" of "3 1/2", the "and a half" of "3 and a half". */
function readRest(words: Words, at: number): { readonly value: number; readonly after: number } {
  const sign = FRACTION_SIGNS.get(surfaceOf(words, at));
  if (sign !== undefined && ['', ' '].includes(words.gaps[at] ?? 'x'))
    return { value: sign, after: at + 1 };
  const isSlashed = words.gaps[at] === ' ' && words.gaps[at + 1] === '/';
  if (isSlashed && isDigits(surfaceOf(words, at), 1) && isDigits(surfaceOf(words, at + 1), 1, 2)) {
    const [part, whole] = [Number(surfaceOf(words, at)), Number(surfaceOf(words, at + 1))];
    if (part > 0 && part < whole) return { value: part / whole, after: at + 2 };
  }
  return readAndHalf(words, at) ?? { value: 0, after: at };
}

/** "And a half", "and a quarter" after a number. */
export function readAndHalf(
  { normals }: Words,
  at: number,
): { readonly value: number; readonly after: number } | null {
  if (normals[at] !== 'and' || normals[at + 1] !== 'a') return null;
  if (normals[at + 2] === 'half') return { value: 0.5, after: at + 3 };
  return normals[at + 2] === 'quarter' ? { value: 0.25, after: at + 3 } : null;
}

/** 123.4 × 1e6 as people write it, and not 123400000.00000001. */
export function roundOff(value: number): number {
  return Number(value.toPrecision(15));
}
