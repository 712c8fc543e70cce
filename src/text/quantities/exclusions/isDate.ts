import { MONTHS } from '../tables/months.ts';
import { isCapital, surfaceOf, type Words } from '../words.ts';
import type { Exclusion } from './exclusion.ts';

const LAST_DAY = 31;
/** Between the days of one month: "August 5 and 6". */
const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through']);
const MAX_DAYS = 6;

/** The day of a month: "7 October", "Oct. 7", "July 26-28", "5 and 6 May", "9/11", "2023-08-02". */
export const isDate: Exclusion = (words, { first, after, numerals, unit }) => {
  const { gaps, normals } = words;
  if (unit !== null) return false;
  const isSlashed = gaps[first] === '/' || gaps[after] === '/';
  if (isSlashed && (isDigits(words, first - 1) || isDigits(words, after))) return true;
  const isDay = (value: number | null) =>
    value !== null && value >= 1 && value <= LAST_DAY && Number.isInteger(value);
  if (!numerals.every(({ value, form }) => form === 'digits' && isDay(value))) return false;
  if (isNext(after) || (normals[after] === 'of' && isNext(after + 1))) return true;
  if (JOINTS.has(normals[after] ?? '') && isNext(after + 2)) return true;
  for (let at = first - 1; at >= 0 && at >= first - MAX_DAYS; at--) {
    if (isMonth(words, at)) return /^\.?\s+$|^[-‐‑]$/.test(gaps[at + 1] ?? '');
    if (/,/.test(gaps[at + 1] ?? '')) return false;
    if (!JOINTS.has(normals[at] ?? '') && !isDigits(words, at)) return false;
  }
  return false;

  /** A month right after: "7 October", and not "the seven, October". */
  function isNext(at: number): boolean {
    return isMonth(words, at) && /^[\s\-.–—(]*$/.test(gaps[at] ?? '');
  }
};

function isMonth(words: Words, at: number): boolean {
  return MONTHS.has(words.normals[at] ?? '') && isCapital(words, at);
}

function isDigits(words: Words, at: number): boolean {
  return /^\d{1,4}(?:st|nd|rd|th)?$/.test(surfaceOf(words, at));
}
