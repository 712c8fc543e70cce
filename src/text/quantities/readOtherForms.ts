import { wordList } from '../lexicon/wordLists.ts';
import type { Span } from '../span.ts';
import { findNoun, isPlural } from './context/findNoun.ts';
import { MULTIPLES } from './numerals/numberWords.ts';
import type { Expression } from './quantity.ts';
import { readQualifierBefore } from './readQualifier.ts';
import type { Words } from './words.ts';

/** Five feet ten: `5’10”`, `6'9''`, `6′1`; apostrophes and primes as texts have them. */
const FEET_AND_INCHES = /([1-9])\s?['’′]\s?(\d|1[01])(?:["”″]|['’′]{2})?(?![\p{L}\p{N}])/uy;
const INCHES = 12;

/** Reads a height at an offset of a text, in feet; null where none is written there. */
function readFeetAndInches(
  text: string,
  start: number,
): (Span & { readonly value: number }) | null {
  FEET_AND_INCHES.lastIndex = start;
  const match = FEET_AND_INCHES.exec(text);
  if (match === null) return null;
  const value = Number(match[1]) + Number(match[2]) / INCHES;
  return { start, end: start + match[0].length, value };
}

/** Reads a height in feet and inches: "5’10”". */
export function readHeight(words: Words, at: number): Expression | null {
  const token = words.tokens[at];
  const height = token === undefined ? null : readFeetAndInches(words.text, token.start);
  if (height === null) return null;
  const { start, end, value } = height;
  let after = at + 1;
  while ((words.tokens[after]?.start ?? end) < end) after++;
  const qualifier = readQualifierBefore(words, start, at);
  const numeral = { first: at, after, start, end, value, magnitude: null, scale: 1 } as const;
  return {
    ...{ first: at, after, start: qualifier?.start ?? start, end },
    ...{ number: { start, end }, numerals: [{ ...numeral, form: 'digits' }], connector: null },
    ...{ low: value, high: value, magnitude: null, kind: 'length', qualifier },
    unit: { start, end, name: 'foot' },
  };
}

/** Reads "twice" and "threefold", numbers that hold their unit: times. */
export function readMultiple(words: Words, at: number): Expression | null {
  const value = MULTIPLES.get(words.normals[at] ?? '');
  const token = words.tokens[at];
  if (value === undefined || token === undefined) return null;
  const { start, end } = token;
  const qualifier = readQualifierBefore(words, start, at);
  const numeral = {
    first: at,
    after: at + 1,
    start,
    end,
    value,
    magnitude: null,
    scale: 1,
  } as const;
  return {
    ...{ first: at, after: at + 1, start: qualifier?.start ?? start, end },
    ...{ number: { start, end }, numerals: [{ ...numeral, form: 'words' }], connector: null },
    ...{ low: value, high: value, magnitude: null, kind: 'times', qualifier },
    unit: { start, end, name: 'time' },
  };
}

/** "No signs", "no plans": nothing that anybody counts. */
const NOT_COUNTED = wordList('quantities', 'otherFormsNotCounted');

/** "No longer", "no more", "no one". */
const NO_NUMBER = wordList('quantities', 'noNumber');

/** Reads "no troops" as none of them; only before a plural, as "no evidence" counts nothing. */
export function readNone(words: Words, at: number): Expression | null {
  const token = words.tokens[at];
  if (words.normals[at] !== 'no' || token === undefined) return null;
  const { start, end } = token;
  const numeral = {
    first: at,
    after: at + 1,
    start,
    end,
    value: 0,
    magnitude: null,
    scale: 1,
  } as const;
  const expression: Expression = {
    ...{ first: at, after: at + 1, start, end, number: { start, end } },
    numerals: [{ ...numeral, form: 'words' }],
    ...{
      low: 0,
      high: 0,
      magnitude: null,
      connector: null,
      kind: 'count',
      unit: null,
      qualifier: null,
    },
  };
  if (NO_NUMBER.has(words.normals[at + 1] ?? '')) return null;
  const noun = findNoun(words, expression)?.noun;
  const isCounted = noun !== undefined && isPlural(noun.head) && !NOT_COUNTED.has(noun.head);
  return isCounted && noun.head !== 'others' ? expression : null;
}
