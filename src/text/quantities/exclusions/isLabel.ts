import type { Expression } from '../expression.ts';
import { findNoun } from '../findNoun.ts';
import type { QuantityKind } from '../quantity.ts';
import { DESIGNATORS, GROUP_NAMES, WEAK_DESIGNATORS } from '../tables/designators.ts';
import { SMALL_NUMBERS, VAGUE_SCALES } from '../tables/numberWords.ts';
import { isCapital, isSpaced, surfaceOf, type Words } from '../words.ts';
import type { Exclusion } from './exclusion.ts';

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
  if (!/^\.?\s+$|^[-‐‑]$/.test(gaps[first] ?? '') || numerals[0]?.form === 'vague') return false;
  // "Season 2 of the show" counts no show.
  const isOf = normals[expression.after] === 'of';
  const hasNoun = !isOf && findNoun(words, expression) !== null;
  const isName = isCapital(words, first - 1);
  if (isSecondLabel(words, first)) return !hasNoun;
  if (isDesignator(before)) return !(WEAK_DESIGNATORS.has(before) && hasNoun && !isName);
  const isSentenceStart = first - 1 === 0;
  const isDigits = numerals[0]?.form === 'digits' && numerals[0].scale === 1;
  const isPossessive =
    /['’ʼ]/.test(surfaceOf(words, first - 1)) || /s['’]\s/.test(gaps[first] ?? '');
  const isStop = words.tokens[first - 1]?.word.kind !== 'word';
  if (!isName || !isDigits || isPossessive || isStop) return false;
  // News style spells out the numbers below ten: a lone digit after a name is a label, "Challenger 2 tanks".
  const isDigit = expression.high !== null && expression.high < 10 && !isSentenceStart;
  if (hasNoun && !(isDigit && !words.countries().has(first - 1))) return false;
  return !(isSentenceStart && /ing$|ly$/.test(before));
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
  return DESIGNATORS.has(word) || DESIGNATORS.has(word.replace(/s$/, ''));
}

/** The 4 of "Seasons 3 and 4" and of "PlayStation 4 and 5". */
function isSecondLabel(words: Words, first: number): boolean {
  const { normals } = words;
  const isJoint = /^(?:and|or|to)$/.test(normals[first - 1] ?? '');
  const isDigits = /^\d+$/.test(surfaceOf(words, first - 2));
  return isJoint && isDigits && isDesignator(normals[first - 3] ?? '');
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
