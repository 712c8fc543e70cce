import { isDigits, startsIn } from '../../characters.ts';
import { wordList } from '../../lexicon/wordLists.ts';
import { isPlural, PERSONS } from '../context/findNoun.ts';
import { isCapital, isJointOrStop, isSpaced, MONTHS, surfaceOf, type Words } from '../words.ts';
import type { Exclusion } from './exclusion.ts';

const FIRST = 1000;
const LAST = 2100;
/** From here on a plain number is a year even before a plural: "2022 elections". */
const MODERN = 1800;
const BEFORE_YEAR = wordList('quantities', 'beforeYear');

const WORD_REACH = 12;

/** A year: "in 2023", "the 2022 elections", "2015-19", "class of ’22"; but "2,023 people", "2000 soldiers", "2000 US troops". */
export const isYear: Exclusion = (words, expression) => {
  const { first, after, numerals, unit, kind, qualifier } = expression;
  const { text, normals } = words;
  const numeral = numerals[0];
  if (numeral === undefined || unit !== null || kind !== 'count') return false;
  const { value, start } = numeral;
  const isShort = isDigits(text.slice(start, numeral.end), 2);
  if (isShort && /(?:^|\s)['’‘]$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  const isPlain = isDigits(text.slice(start, numeral.end), 4);
  if (!isPlain || value === null || value < FIRST || value > LAST) return false;
  // "2000 US troops": what counts is the noun behind the country.
  const noun = words.countries().get(after)?.end ?? after;
  const next = normals[noun] ?? '';
  const follows = isSpaced(words, noun) && /^\p{Ll}/u.test(surfaceOf(words, noun));
  // "More than 2000." counts, "since at least 1950" and "before about 2000" do not.
  const isRound = value % 100 === 0 && qualifier !== null && qualifier.kind !== 'approx';
  const before = /(\w+)\s+$/.exec(
    text.slice(Math.max(0, expression.start - WORD_REACH), expression.start),
  );
  if (isRound && !BEFORE_YEAR.has(before?.[1]?.toLowerCase() ?? '')) return false;
  if (!follows) return true;
  if (PERSONS.has(next)) return normals[first - 1] === 'the' || normals[first - 1] === 'in';
  if (qualifier !== null) return !isPlural(next) && !isPlural(normals[noun + 1] ?? '');
  return value >= MODERN || BEFORE_YEAR.has(normals[first - 1] ?? '') || !isPlural(next);
};

const LAST_DAY = 31;
/** Between the days of one month: "August 5 and 6". */
const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through']);
const MAX_DAYS = 6;

/** The day of a month: "7 October", "Oct. 7", "July 26-28", "5 and 6 May", "9/11", "2023-08-02". */
export const isDate: Exclusion = (words, { first, after, numerals, unit }) => {
  const { gaps, normals } = words;
  if (unit !== null) return false;
  const isSlashed = gaps[first] === '/' || gaps[after] === '/';
  if (isSlashed && (isShortNumber(words, first - 1) || isShortNumber(words, after))) return true;
  const isDay = (value: number | null) =>
    value !== null && value >= 1 && value <= LAST_DAY && Number.isInteger(value);
  if (!numerals.every(({ value, form }) => form === 'digits' && isDay(value))) return false;
  if (isNext(after) || (normals[after] === 'of' && isNext(after + 1))) return true;
  if (JOINTS.has(normals[after] ?? '') && isNext(after + 2)) return true;
  for (let at = first - 1; at >= 0 && at >= first - MAX_DAYS; at--) {
    if (isMonth(words, at)) return isJointOrStop(gaps[at + 1]);
    if ((gaps[at + 1] ?? '').includes(',')) return false;
    if (!JOINTS.has(normals[at] ?? '') && !isShortNumber(words, at)) return false;
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

function isShortNumber(words: Words, at: number): boolean {
  return /^\d{1,4}(?:st|nd|rd|th)?$/.test(surfaceOf(words, at));
}

const AFTER = wordList('quantities', 'after');
const DAYTIMES: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening']);
const HOURS = 24;

/** A time of day: "5 pm", "1800 GMT", "8 in the morning", "the talks begin at 10". */
export const isClockTime: Exclusion = ({ normals, gaps, tokens, text }, expression) => {
  const { first, after, numerals, unit, low, kind, number } = expression;
  if (unit !== null || (kind !== 'count' && kind !== 'age')) return false;
  const gap = gaps[after] ?? '';
  if (AFTER.has(normals[after] ?? '') && gap.trim() === '') return true;
  const isDaytime = normals[after] === 'in' && DAYTIMES.has(normals[after + 2] ?? '');
  if (isDaytime && numerals.length === 1) return true;
  const isHour = low !== null && low >= 1 && low <= HOURS && Number.isInteger(low);
  const isAlone = after === tokens.length || startsIn(text.slice(number.end), '.,;:)');
  if (normals[first - 2] === 'half' && normals[first - 1] === 'past') return true;
  if (!isHour || normals[first - 1] !== 'at') return false;
  return isAlone || normals[after] === 'on';
};
