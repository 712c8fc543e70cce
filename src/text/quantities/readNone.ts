import type { Expression } from './expression.ts';
import { findNoun } from './findNoun.ts';
import { isPlural } from './isPlural.ts';
import type { Words } from './words.ts';

/** "No signs", "no plans": nothing that anybody counts. */
const NOT_COUNTED: ReadonlySet<string> = new Set(
  `data media staff police criteria signs plans words means terms bounds regrets doubts limits odds changes reasons thanks details comments
  intentions others illusions grounds rules strings holds results answers others apologies`.split(
    /\s+/,
  ),
);

/** "No longer", "no more", "no one". */
const NO_NUMBER: ReadonlySet<string> = new Set([
  'longer',
  'more',
  'one',
  'other',
  'such',
  'matter',
]);

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
