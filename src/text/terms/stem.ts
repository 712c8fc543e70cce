import { baseFormOf } from '../lexicon/baseFormOf.ts';
import { regularStem } from './regularStem.ts';

/**
 * The stem under which all forms and spellings of a word meet: `withdrawing` → `withdraw`,
 * `held` → `hold`, `defence` → `defens` (as "defense").
 */
export function stem(word: string): string {
  return regularStem(baseFormOf(word));
}
