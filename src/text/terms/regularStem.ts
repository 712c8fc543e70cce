import porter2 from 'wink-porter2-stemmer';

/** Longer "words" are data or noise; the stemmer's rules need not run over them. */
const MAX_WORD_LENGTH = 64;

/** Takes the regular endings off a word in lower case: `withdrawing` → `withdraw`, `parties` → `parti`. */
export function regularStem(word: string): string {
  return word.length > MAX_WORD_LENGTH ? word : porter2(word);
}
