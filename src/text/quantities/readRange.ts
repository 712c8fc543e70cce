import { isPlural, PERSONS } from './context/findNoun.ts';
import { roundOff } from './numerals/readDigits.ts';
import { readNumeral } from './numerals/readNumeral.ts';
import type { Connector, Numeral } from './quantity.ts';
import { type End, kindOf, readEnd } from './units/readUnit.ts';
import { UNIT_ENTRIES } from './units/units.ts';
import { isJoined, surfaceOf, type Words } from './words.ts';

const DASH = /^\s?[-‐‑–—]\s?$/;
const MONEY_SIGNS: ReadonlySet<string> = new Set('$€£¥');
/** "Rose 3 percent to 5 percent" gives two figures and no range. */
const CHANGES =
  /^(?:ros|rise|fell|fall|climb|drop|declin|increas|decreas|cut|rais|up|down|from|grew|grow|jump|slip|lower|surg|plung|gain)/;
const CHANGE_REACH = 4;

/** The high end of a range, and what joins it to the low one. */
export interface RangeEnd {
  readonly connector: Connector;
  readonly high: End;
}

/** Reads what makes a range of a number: "20-30", "10 to 15", "two or three", "between 20 and 30". */
export function readRange(words: Words, low: End): RangeEnd | null {
  const connector = readConnector(words, low);
  if (connector === null) return null;
  const next = connector === 'dash' ? low.after : low.after + 1;
  const high = readHigh(words, low, next);
  if (high === null) return null;
  const isAlternative = low.unit === null && isAscending(low, high);
  if (connector === 'or' && !isAlternative) return null;
  if (connector === 'to' && isChange(words, low, high)) return null;
  return { connector, high };
}

function readConnector(words: Words, low: End): Connector | null {
  const { normals, tokens, text } = words;
  const at = low.after;
  const end = Math.max(tokens[at - 1]?.end ?? 0, low.unit?.unit.end ?? 0);
  if (DASH.test(text.slice(end, tokens[at]?.start ?? end))) return 'dash';
  const word = normals[at];
  if (!isJoined(words, at) || !isJoined(words, at + 1)) return null;
  if (word === 'to' || word === 'or') return word;
  return word === 'and' && normals[low.first - 1] === 'between' ? word : null;
}

function readHigh(words: Words, low: End, at: number): End | null {
  const numeral = readNumeral(words, skipSign(words, at));
  if (numeral === null || numeral.value === null || low.numeral.value === null) return null;
  const high = readEnd(words, numeral);
  const [lowKind, highKind] = [kindOf(low), kindOf(high)];
  // "By 40 basis points to 3.15%" goes from one unit to another.
  const isOtherUnit = low.unit && high.unit && low.unit.unit.name !== high.unit.unit.name;
  if (isOtherUnit) return null;
  if (lowKind === highKind || lowKind === null) return high;
  // "$5 to 10" is one figure; "19% to 1.4 million" and "$1 billion to 2 million taxpayers" are two.
  const isPlain = lowKind === 'money' && highKind === null && isAscending(low, high);
  return isPlain && !isPlural(words.normals[high.after] ?? '') ? high : null;
}

function skipSign(words: Words, at: number): number {
  return MONEY_SIGNS.has(surfaceOf(words, at)) ? at + 1 : at;
}

function isAscending({ numeral: low }: End, { numeral: high }: End): boolean {
  return (low.value ?? 0) * sharedScale(low, high) < (high.value ?? 0);
}

/** "From 10 to 20" and "rose 3% to 5%" go from one figure to another. */
function isChange({ normals }: Words, low: End, high: End): boolean {
  if (normals[low.first - 1] === 'from') return true;
  const hasUnits = kindOf(low) !== null && kindOf(high) !== null;
  const before = normals.slice(Math.max(0, low.first - CHANGE_REACH), low.first);
  return hasUnits && before.some((word) => CHANGES.test(word));
}

/** "From 10 to 15 percent": the first figure is of the second's unit and scale. */
export function borrowUnit(words: Words, low: End): End {
  const { normals } = words;
  const { numeral, currency, unit, after, first } = low;
  const isFrom = normals[first - 1] === 'from' && normals[after] === 'to';
  if (!isFrom || unit !== null || numeral.value === null) return low;
  const other = readNumeral(words, skipSign(words, after + 1));
  if (other === null || other.value === null) return low;
  const value = scaled(numeral.value, sharedScale(numeral, other));
  const borrowed = currency === null ? readEnd(words, other).unit : null;
  return { ...low, numeral: { ...numeral, value }, borrowed };
}

function isElided(low: Numeral, high: Numeral): boolean {
  const [least, most] = [low.value ?? 0, high.value ?? 0];
  const areDigits = low.form === 'digits' && high.form === 'digits';
  const isRound =
    low.scale === 1 && high.scale === 1 && most % 100 === 0 && Number.isInteger(least);
  return (
    areDigits &&
    isRound &&
    least > 0 &&
    least < 1000 &&
    1000 * least < most &&
    most <= 1000 * ELIDED_MOST * least
  );
}

/**
 * A number times its scale, without what floating point adds: 1.1 million is 1,100,000.
 *
 * @param scale 1 for none, 1,000,000 for a million.
 */
export function scaled(value: number, scale: number): number {
  return scale === 1 ? value : roundOff(value * scale);
}

/** A range whose ends are further apart has no thousands left out: "1 to 10,000". */
const ELIDED_MOST = 5;

/**
 * The scale of "million" for the five of "5 to 10 million", and the thousands left out of "3-5,000"; 1 where the number
 * has its own or is larger.
 */
export function sharedScale(low: Numeral, high: Numeral): number {
  if (low !== high && isElided(low, high)) return 1000;
  const isSmaller = (low.value ?? 0) <= (high.value ?? 0) / high.scale;
  return low !== high && low.scale === 1 && high.scale > 1 && isSmaller ? high.scale : 1;
}

/** "One in 100,000" is the largest whole that "in" is taken with; years and dates are not. */
const LIKELY_WHOLES = /^(?:[1-9]\d{0,2}|\d{1,3}(?:,\d{3})+)$/;
const TYPICAL_WHOLES: ReadonlySet<number> = new Set([5, 10, 100]);
const WAYS: readonly (readonly string[])[] = [
  ['out', 'of', 'every'],
  ['out', 'of'],
  ['in', 'every'],
  ['of', 'every'],
  ['in'],
  ['of'],
];

/**
 * Reads a share as two numbers: `nine of ten`, `9 out of 10`, `one in five`, `1-in-5`.
 *
 * "In" asks for "one", for a typical whole, or for persons, as "two in 20 games" is none.
 */
export function readRatio(words: Words, part: Numeral): Numeral | null {
  if (part.value === null || part.scale !== 1 || !Number.isInteger(part.value)) return null;
  const way = WAYS.find((phrase) =>
    phrase.every((word, i) => {
      const at = part.after + i;
      return words.normals[at] === word && isJoined(words, at);
    }),
  );
  if (way === undefined) return null;
  // "One of two plans" counts the plans.
  if (way.length === 1 && way[0] === 'of' && part.value === 1) return null;
  const at = part.after + way.length;
  const whole = isJoined(words, at) ? readNumeral(words, at) : null;
  if (whole === null || whole.value === null || whole.form === 'part') return null;
  if (part.value >= whole.value || !Number.isInteger(whole.value)) return null;
  if (way[0] === 'in' && !isShareWithIn(words, part, whole)) return null;
  return {
    ...{ first: part.first, after: whole.after, start: part.start, end: whole.end },
    ...{ value: part.value / whole.value, magnitude: null, scale: 1, form: 'part' },
  };
}

function isShareWithIn({ text, normals }: Words, part: Numeral, whole: Numeral): boolean {
  if (UNIT_ENTRIES.has(normals[whole.after] ?? '')) return false;
  const written = text.slice(whole.start, whole.end);
  if (whole.form === 'digits' && !LIKELY_WHOLES.test(written)) return false;
  if (part.value === 1 || TYPICAL_WHOLES.has(whole.value ?? 0)) return true;
  // "Three in four adults" are a share, "three in four games" are not.
  return (whole.value ?? 0) < 10 && PERSONS.has(normals[whole.after] ?? '');
}
