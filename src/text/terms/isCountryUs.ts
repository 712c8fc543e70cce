import { isUncased } from './isUncased.ts';
import type { Token } from './splitTokens.ts';

/**
 * Whether "us" is the United States and not the pronoun.
 *
 * "US" with capitals in a text that also has small letters is the country. Else the neighbours decide,
 * as the pronoun only stands as an object, after a verb or a preposition:
 *
 * | words | reading | rule |
 * |---|---|---|
 * | the us, anti-us, us-led, us's | country | an article, a hyphen or a possessive never stand at the pronoun |
 * | us troops niger | country | nothing before it that it could be the object of |
 * | how many us troops, is us leaving | country | after a word that takes no object |
 * | tell us about, let us, give us weapons | pronoun | after a verb with two objects or a clause |
 * | attacks on us forces, attack us forces | country | a noun follows that "us" describes |
 * | help us, for us to know, all of us | pronoun | everything else |
 */
export function isCountryUs(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (token === undefined) {
    return false;
  }
  if (token.word.capitals === 'all' && !isUncased(tokens)) {
    return true;
  }
  if (
    isHyphen(text[token.start - 1]) ||
    isHyphen(text[token.end]) ||
    /^['’]s?\b/.test(text.slice(token.start + 2, token.end + 1))
  ) {
    return true;
  }
  const before = tokens[at - 1]?.word.normal;
  const after = tokens[at + 1];
  const touching = after !== undefined && /^\s+$/.test(text.slice(token.end, after.start));
  const describes = touching && after.word.kind === 'word' && !ADVERBS.has(after.word.normal);
  if (before === undefined || NEVER_BEFORE_PRONOUN.has(before)) {
    return before !== undefined || after !== undefined;
  }
  if (GIVING_VERBS.has(before)) {
    return describes && NATIONAL_NOUNS.has(after.word.term);
  }
  return describes;
}

function isHyphen(char: string | undefined): boolean {
  return char === '-' || char === '‐' || char === '‑' || char === '–';
}
const NEVER_BEFORE_PRONOUN = new Set(
  'the a an many much more most few several some no any every each this that these those which what whose how why when where if because while whether is are was were be been does do did has have had will would can could should may might must his her its their our your my'.split(
    ' ',
  ),
);
const GIVING_VERBS = new Set(
  'give gave given giving gives tell tells told telling let lets letting help helps helped helping make makes made making show shows showed shown showing ask asks asked asking send sends sent sending offer offers offered bring brings brought teach teaches taught get gets got getting'.split(
    ' ',
  ),
);
const ADVERBS = new Set('now again today please'.split(' '));
const NATIONAL_NOUNS = new Set('troop soldier forc'.split(' '));
