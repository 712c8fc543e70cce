import { endsIn, holdsAny, isBlank, isDigits, withoutEnding } from '../../characters.ts';
import { wordList } from '../../lexicon/wordLists.ts';
import { findNoun } from '../context/findNoun.ts';
import { SMALL_NUMBERS, VAGUE_SCALES } from '../numerals/numberWords.ts';
import type { Expression, QuantityKind } from '../quantity.ts';
import { isCapital, isHyphen, isJointOrStop, isSpaced, surfaceOf, type Words } from '../words.ts';
import type { Exclusion } from './exclusion.ts';

/** Words before a number that make a label of it, whatever follows: "Article 5", "Boeing 737 planes". */
const DESIGNATORS = wordList('quantities', 'designators');

/**
 * Designators that are ordinary words, too: no label where they are no capitalised name and a thing
 * that is counted follows ("that day 20 people died", "on the order 300 tanks").
 */
const WEAK_DESIGNATORS = wordList('quantities', 'weakDesignators');

/** "Group of 7", "Big Ten", "Final Four": names whose number has a capital or follows these. */
const GROUP_NAMES: ReadonlySet<string> = new Set(['group', 'big', 'final', 'elite', 'sweet']);

/** What ends the name of a street: "10 Downing Street". */
const STREETS = wordList('quantities', 'streets');

/** After a hyphen these describe a kind, and count nothing: "two-way", "five-star", "one-on-one". */
const KINDS = wordList('quantities', 'kinds');

/** A number that is a part of a word: "F-16", "5G", "737s", "Covid-19", "two-way", "#1". */
export const isGlued: Exclusion = ({ text, gaps, normals }, expression) => {
  const { after, numerals, number, unit, start, connector } = expression;
  const before = text.slice(Math.max(0, start - 2), start);
  if (/[\p{L}\p{N}][-‐‑_.’']?$|[#@/_\\]$/u.test(before)) return true;
  const next = text[number.end] ?? '';
  if (unit !== null && unit.start >= number.end) return false;
  if (/[\p{L}\p{N}_@\\]/u.test(next)) return true;
  // "401(k)".
  if (/^\(\p{L}\)/u.test(text.slice(number.end, number.end + 3))) return true;
  if (numerals[0]?.form === 'part' || connector !== null) return false;
  const isHyphened = isHyphen(gaps[after]);
  // "Zero-Covid", "zero-emission": no count of none.
  if (isHyphened && expression.low === 0) return true;
  return (
    isHyphened &&
    (KINDS.has(normals[after] ?? '') || endsIn(normals[after] ?? '', 'sided', 'faced'))
  );
};

/** "One day", "one another", "one thing": no count of them is meant. */
const NOT_COUNTED = wordList('quantities', 'notCounted');
/** "One day before the vote" is a length of time. */
const DISTANCES: ReadonlySet<string> = new Set(['before', 'after', 'earlier', 'later', 'ago']);
const BEFORE_PRONOUN = wordList('quantities', 'beforePronoun');

/** "One" as a pronoun or an article: "one has to", "no one", "one of the", "the one", "one day". */
export const isLoneOne: Exclusion = (words, expression) => {
  const { first, after, numerals, unit, qualifier, kind, low } = expression;
  const { normals } = words;
  const at = numerals[0]?.first ?? first;
  if (numerals.length > 1 || normals[at] !== 'one' || after - at > 2 || low === null) return false;
  if (kind === 'share' || SMALL_NUMBERS.get('one') !== low) return false;
  const next = normals[at + 1] ?? '';
  const isClose = isBlank(words.gaps[at]);
  if (isClose && BEFORE_PRONOUN.has(normals[at - 1] ?? '') && normals[at - 1] !== 'only')
    return true;
  if (DISTANCES.has(normals[at + 2] ?? '')) return false;
  if (unit !== null)
    return NOT_COUNTED.has(next) && qualifier === null && isBlank(words.gaps[at + 1]);
  if (qualifier !== null && normals[at - 1] !== 'only' && normals[at - 1] !== 'just') return false;
  if (NOT_COUNTED.has(next)) return true;
  // Nothing that could be counted follows.
  return holdsAny(surfaceOf(words, at), "'’") || findNoun(words, expression) === null;
};

const NAMED_KINDS: ReadonlySet<QuantityKind> = new Set(['duration', 'length', 'area'] as const);

/** A label that is a number: "Article 5", "No. 10", "Boeing 737", "Group of 7", "World War Two". */
export const isLabel: Exclusion = (words, expression) => {
  const { first, unit, qualifier, kind, numerals } = expression;
  if (isNamedAfterUnit(words, expression)) return true;
  if (kind !== 'count' && kind !== 'age') return false;
  if (unit !== null || qualifier !== null || numerals[0]?.form === 'part') return false;
  if (isCapitalNumber(words, first)) return true;
  const { normals, gaps } = words;
  const before = normals[first - 1] ?? '';
  if (before === 'of' && GROUP_NAMES.has(normals[first - 2] ?? '') && isCapital(words, first - 2)) {
    return true;
  }
  if (!isJointOrStop(gaps[first]) || numerals[0]?.form === 'vague') return false;
  // "Season 2 of the show" counts no show.
  const isOf = normals[expression.after] === 'of';
  const hasNoun = !isOf && findNoun(words, expression) !== null;
  const isName = isCapital(words, first - 1);
  if (isSecondLabel(words, first)) return !hasNoun;
  if (isDesignator(before)) return !(WEAK_DESIGNATORS.has(before) && hasNoun && !isName);
  const isSentenceStart = first - 1 === 0;
  const isInDigits = numerals[0]?.form === 'digits' && numerals[0].scale === 1;
  const isPossessive = holdsAny(surfaceOf(words, first - 1), "'’ʼ");
  const isStop = words.tokens[first - 1]?.word.kind !== 'word';
  if (!isName || !isInDigits || isPossessive || isStop) return false;
  // News style spells out the numbers below ten: a lone digit after a name is a label, "Challenger 2 tanks".
  const isDigit = expression.high !== null && expression.high < 10 && !isSentenceStart;
  if (hasNoun && !(isDigit && !words.countries().has(first - 1))) return false;
  return !(isSentenceStart && endsIn(before, 'ing', 'ly'));
};

/** "60 Minutes", "the 7 Mile Club": a unit with a capital is a part of a name. */
function isNamedAfterUnit({ text }: Words, { kind, unit, number, first }: Expression): boolean {
  if (unit === null || unit.start <= number.end || first === 0) return false;
  return (
    NAMED_KINDS.has(kind) && /^ \p{Lu}\p{Ll}/u.test(text.slice(unit.start - 1, unit.start + 2))
  );
}

/** "Season 3", "Seasons 3 and 4". */
function isDesignator(word: string): boolean {
  return DESIGNATORS.has(word) || DESIGNATORS.has(withoutEnding(word, 's'));
}

/** The 4 of "Seasons 3 and 4" and of "PlayStation 4 and 5". */
function isSecondLabel(words: Words, first: number): boolean {
  const { normals } = words;
  const isLink = ['and', 'or', 'to'].includes(normals[first - 1] ?? '');
  const isNumber = isDigits(surfaceOf(words, first - 2));
  return isLink && isNumber && isDesignator(normals[first - 3] ?? '');
}

/** "Air Force One", "Big Ten", "Mega Millions": a number word with a capital, where no sentence begins. */
function isCapitalNumber(words: Words, first: number): boolean {
  const word = words.normals[first] ?? '';
  if (!SMALL_NUMBERS.has(word) && !VAGUE_SCALES.has(word)) return false;
  if (!isCapital(words, first)) return false;
  // A caption may run into its sentence: "Reuters Hundreds of people".
  const isOf = VAGUE_SCALES.has(word) && words.normals[first + 1] === 'of';
  const isName = isSpaced(words, first) && first > 0 && !isOf;
  // All capitals are a headline.
  return isName && words.tokens[first]?.word.capitals !== 'all';
}

/** Words of a street's name, its last one included: "1600 Martin Luther King Boulevard". */
const MAX_NAME = 4;

/** The number of a house: "10 Downing Street". */
export const isAddress: Exclusion = (words, { after, unit }) => {
  if (unit !== null) return false;
  for (let at = after; at < after + MAX_NAME; at++) {
    if (!isSpaced(words, at) || !isCapital(words, at)) return false;
    if (at > after && STREETS.has(words.normals[at] ?? '')) return true;
  }
  return false;
};
