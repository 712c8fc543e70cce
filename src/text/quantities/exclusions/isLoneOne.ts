import { findNoun } from '../findNoun.ts';
import { SMALL_NUMBERS } from '../tables/numberWords.ts';
import { surfaceOf } from '../words.ts';
import type { Exclusion } from './exclusion.ts';

/** "One day", "one another", "one thing": no count of them is meant. */
const NOT_COUNTED: ReadonlySet<string> = new Set(
  `day thing another way point side hand such more time else example reason of that who which other
  place moment word aspect fact step part glance night morning two three or can and`.split(/\s+/),
);
/** "One day before the vote" is a length of time. */
const DISTANCES: ReadonlySet<string> = new Set(['before', 'after', 'earlier', 'later', 'ago']);
const BEFORE_PRONOUN: ReadonlySet<string> = new Set(
  'no the this that any every each which some another first last latter former only own new big'.split(
    ' ',
  ),
);

/** "One" as a pronoun or an article: "one has to", "no one", "one of the", "the one", "one day". */
export const isLoneOne: Exclusion = (words, expression) => {
  const { first, after, numerals, unit, qualifier, kind, low } = expression;
  const { normals } = words;
  const at = numerals[0]?.first ?? first;
  if (numerals.length > 1 || normals[at] !== 'one' || after - at > 2 || low === null) return false;
  if (kind === 'share' || SMALL_NUMBERS.get('one') !== low) return false;
  const next = normals[at + 1] ?? '';
  const isClose = /^\s+$/.test(words.gaps[at] ?? '');
  if (isClose && BEFORE_PRONOUN.has(normals[at - 1] ?? '') && normals[at - 1] !== 'only')
    return true;
  if (DISTANCES.has(normals[at + 2] ?? '')) return false;
  if (unit !== null)
    return NOT_COUNTED.has(next) && qualifier === null && /\s/.test(words.gaps[at + 1] ?? '');
  if (qualifier !== null && normals[at - 1] !== 'only' && normals[at - 1] !== 'just') return false;
  if (NOT_COUNTED.has(next)) return true;
  // Nothing that could be counted follows.
  return /['’]/.test(surfaceOf(words, at)) || findNoun(words, expression) === null;
};
