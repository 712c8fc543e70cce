import { synonymsOf } from '../../text/lexicon/synonymsOf.ts';

/** From this weight on, a synonym speaks of the same matter: "unemployment" and "jobless". */
const LEAST_WEIGHT = 0.6;

/** Whether two terms speak of the same, as far as the lexicon knows; it lists both ways. */
export function isSynonym(a: string, b: string): boolean {
  const isListed = synonymsOf(a).some(({ term, weight }) => term === b && weight >= LEAST_WEIGHT);
  return a === b || isListed;
}
