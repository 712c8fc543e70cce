import { synonymWeights } from './synonymWeights.ts';

/** From this weight on, a synonym speaks of the same matter: "unemployment" and "jobless". */
const LEAST_WEIGHT = 0.6;

/** Whether two terms speak of the same, as far as the lexicon knows; it lists both ways. */
export function isSynonym(a: string, b: string): boolean {
  return a === b || (synonymWeights(a).get(b) ?? 0) >= LEAST_WEIGHT;
}
