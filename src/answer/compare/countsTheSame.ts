import { stem } from '../../text/terms/stem.ts';
import { synonymWeights } from './synonymWeights.ts';

/**
 * Nouns that news count the same things by, though the lexicon calls them no more than similar, as it does ferries and
 * boats; the first line counts persons of any kind ("2,000 people", "2,000 dead").
 */
const GROUPS = `
  people persons dead others victims casualties
  troops soldiers forces servicemen personnel
  homes houses
  planes aircraft airplanes
  ships vessels
  workers employees staff
  rebels insurgents
  jobs positions
`;

/** The term that all words for persons of any kind count the same as. */
export const PERSON = 'peopl';

/** Synonyms from this weight on mean the same: "child" and "kid"; below it, "vote" and "voter". */
const LEAST_WEIGHT = 0.9;

let groups: readonly (readonly string[])[] | undefined;

/** Whether two nouns, as terms, count the same things. */
export function countsTheSame(a: string, b: string): boolean {
  // Made when first asked for, as stems need the lexicon.
  groups ??= GROUPS.trim()
    .split('\n')
    .map((line) => line.trim().split(' ').map(stem));
  const isGrouped = groups.some((group) => group.includes(a) && group.includes(b));
  const isListed = (synonymWeights(a).get(b) ?? 0) >= LEAST_WEIGHT;
  return a === b || isGrouped || isListed;
}
