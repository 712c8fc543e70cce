import type { Expression } from './expression.ts';
import { readQualifierBefore } from './readQualifier.ts';
import { MULTIPLES } from './tables/numberWords.ts';
import type { Words } from './words.ts';

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
