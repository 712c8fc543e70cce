import type { Numeral } from './numerals/numeral.ts';
import type { Unit } from './quantity.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './tables/currencies.ts';
import { surfaceOf, type Words } from './words.ts';

/** "US$", a space, and one sign to spare. */
const LOOK_BACK = 6;

/** Reads the sign or code of money before a number: the "US$" of "US$3.5", the "EUR" of "EUR 20". */
export function readCurrencyBefore(words: Words, { first, start }: Numeral): Unit | null {
  const end = /\s/.test(words.text[start - 1] ?? '') ? start - 1 : start;
  const before = words.text.slice(Math.max(0, end - LOOK_BACK), end);
  for (const [sign, name] of CURRENCY_SIGNS) {
    if (!before.endsWith(sign)) continue;
    const letters = /\p{L}*$/u.exec(before.slice(0, -sign.length))?.[0] ?? '';
    // "NT$5" is no US money: the letters stay with the sign.
    const written = letters + sign;
    return { start: end - written.length, end, name: letters === '' ? name : written };
  }
  const code = surfaceOf(words, first - 1);
  const token = words.tokens[first - 1];
  const isClose = /^\s?$/.test(words.gaps[first] ?? '-');
  if (token === undefined || !isClose || !CURRENCY_CODES.has(code)) return null;
  return { start: token.start, end: token.end, name: code };
}
