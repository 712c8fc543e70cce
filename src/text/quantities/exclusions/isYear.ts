import { isPlural } from '../isPlural.ts';
import { PERSONS } from '../tables/nouns.ts';
import { isSpaced, surfaceOf } from '../words.ts';
import type { Exclusion } from './exclusion.ts';

const FIRST = 1000;
const LAST = 2100;
/** From here on a plain number is a year even before a plural: "2022 elections". */
const MODERN = 1800;
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  `in since of by from until till before after early late mid the during spring summer autumn fall winter
  and to between through for year season january february march april may june july august september
  october november december`.split(/\s+/),
);

const WORD_REACH = 12;

/** A year: "in 2023", "the 2022 elections", "2015-19", "class of ’22"; but "2,023 people", "2000 soldiers", "2000 US troops". */
export const isYear: Exclusion = (words, expression) => {
  const { first, after, numerals, unit, kind, qualifier } = expression;
  const { text, normals } = words;
  const numeral = numerals[0];
  if (numeral === undefined || unit !== null || kind !== 'count') return false;
  const { value, start } = numeral;
  const isShort = /^\d\d$/.test(text.slice(start, numeral.end));
  if (isShort && /(?:^|\s)['’‘]$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  const isPlain = /^\d{4}$/.test(text.slice(start, numeral.end));
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
