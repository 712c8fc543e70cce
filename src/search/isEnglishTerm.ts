import { frequencyRank, isOrdinaryTerm } from '../text/lexicon/words.ts';

/** Of words this common in English texts, those that are not ordinary words are names: "Calgary" is no "canary". */
const COMMON_RANK = 10_000;

/**
 * Whether English knows a term of `extractTerms`: then it is spelt as it was meant.
 *
 * @param term as `extractTerms` gives it.
 * @returns true for an ordinary word, and for any among the 10,000 commonest.
 */
export function isEnglishTerm(term: string): boolean {
  return isOrdinaryTerm(term) || (frequencyRank(term) ?? COMMON_RANK) < COMMON_RANK;
}
