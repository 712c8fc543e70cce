import { readLexicon } from './readLexicon.ts';

let terms: ReadonlySet<string> | undefined;

/**
 * Whether a term of `extractTerms` is of an ordinary English word: then it is spelt as it was meant, though
 * no article has it, and "capital" is no slip for "captive".
 */
export function isOrdinaryTerm(term: string): boolean {
  terms ??= new Set(readLexicon('words'));
  return terms.has(term);
}
