import type { Expression } from './expression.ts';
import { readFeetAndInches } from './numerals/readFeetAndInches.ts';
import { readQualifierBefore } from './readQualifier.ts';
import type { Words } from './words.ts';

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
