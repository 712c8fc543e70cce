import { IRREGULAR_PLURALS, NOT_PLURALS } from './tables/nouns.ts';

/** Whether a word, in lower case, looks like a plural. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  return (
    word.length > 3 && /[^s]s$/.test(word) && !/(?:ous|ics)$/.test(word) && !NOT_PLURALS.has(word)
  );
}
