import porter2 from 'wink-porter2-stemmer';
import { baseFormOf } from '../lexicon/words.ts';

/** Longer "words" are data or noise; the stemmer's rules need not run over them. */
const MAX_WORD_LENGTH = 64;

/** Takes the regular endings off a word in lower case: `withdrawing` → `withdraw`, `parties` → `parti`. @public `lexicon/build` asks for it. */
export function regularStem(word: string): string {
  return word.length > MAX_WORD_LENGTH ? word : porter2(word);
}

/**
 * The stem under which all forms and spellings of a word meet: `withdrawing` → `withdraw`,
 * `held` → `hold`, `defence` → `defens` (as "defense").
 */
export function stem(word: string): string {
  return regularStem(baseFormOf(word));
}
