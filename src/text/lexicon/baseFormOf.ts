import { readLexicon } from './readLexicon.ts';

let forms: Readonly<Record<string, string>> | undefined;

/**
 * The word that an irregular form or a British spelling stands for: `held` → `hold`,
 * `defence` → `defense`; any other word is returned as it is.
 */
export function baseFormOf(word: string): string {
  forms ??= readLexicon<Readonly<Record<string, string>>>('forms');
  return (Object.hasOwn(forms, word) ? forms[word] : undefined) ?? word;
}
