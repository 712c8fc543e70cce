import type { Numeral } from './numerals/numeral.ts';
import { readNumeral } from './numerals/readNumeral.ts';
import { PERSONS } from './tables/nouns.ts';
import { UNIT_ENTRIES } from './tables/units.ts';
import { isJoined, type Words } from './words.ts';

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
