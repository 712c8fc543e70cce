import { readLexicon } from './readLexicon.ts';

/**
 * The word that an irregular form or a British spelling stands for: `held` → `hold`,
 * `defence` → `defense`; any other word is returned as it is.
 */
export function baseFormOf(word: string): string {
  const forms = readLexicon('forms');
  return (Object.hasOwn(forms, word) ? forms[word] : undefined) ?? word;
}
