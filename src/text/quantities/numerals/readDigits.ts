import { FRACTION_SIGNS } from '../tables/numberWords.ts';
import { surfaceOf, type Words } from '../words.ts';
import type { Numeral } from './numeral.ts';
import { readScales } from './readScales.ts';

/** English writing: commas or narrow spaces between thousands, a point before decimals. */
const NUMBER = /^(?:\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d+)(?:\.\d+)?$/;
const MONEY_SIGN = /\p{Sc}\s?$/u;
/** A double holds whole numbers exactly up to about 9e15; more digits are an identifier. */
const MAX_DIGITS = 15;

/**
 * Reads a number in digits with its scale: `1,500`, `.5`, `3 1/2`, `2½`, `1 000`, `3.5bn`.
 *
 * @returns null for what is no English number: `1.2.3`, `10:30`, `1.000,5`, `2nd`, `1990s`, `007`.
 */
export function readDigits(words: Words, at: number): Numeral | null {
  const { text, tokens, gaps } = words;
  const token = tokens[at];
  const surface = surfaceOf(words, at);
  if (token === undefined || !NUMBER.test(surface) || surface.length > MAX_DIGITS + 5) return null;
  if (/^0\d/.test(surface)) return null;
  let { start } = token;
  let written = surface;
  const isPoint = text[start - 1] === '.' && /^\d+$/.test(surface);
  if (isPoint && !/[\p{L}\p{N}.)]/u.test(text[start - 2] ?? '')) {
    start--;
    written = `0.${surface}`;
  } else if (/\p{N}[.,:]$|\p{L}\.$/u.test(text.slice(Math.max(0, start - 2), start))) {
    return null;
  }
  let after = at + 1;
  let digits = written.replace(/[,\s]/g, '');
  if (/^[1-9]\d{0,2}$/.test(written)) {
    while (gaps[after] === ' ' && /^\d{3}$/.test(surfaceOf(words, after))) {
      digits += surfaceOf(words, after);
      after++;
    }
  }
  if (/^[.,:]\d/.test(text.slice(tokens[after - 1]?.end, (tokens[after - 1]?.end ?? 0) + 2))) {
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

/** The "½" of "3½", the "1/2" of "3 1/2", the "and a half" of "3 and a half". */
function readRest(words: Words, at: number): { readonly value: number; readonly after: number } {
  const sign = FRACTION_SIGNS.get(surfaceOf(words, at));
  if (sign !== undefined && /^ ?$/.test(words.gaps[at] ?? 'x'))
    return { value: sign, after: at + 1 };
  const isSlashed = words.gaps[at] === ' ' && words.gaps[at + 1] === '/';
  if (isSlashed && /^\d$/.test(surfaceOf(words, at)) && /^\d\d?$/.test(surfaceOf(words, at + 1))) {
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
