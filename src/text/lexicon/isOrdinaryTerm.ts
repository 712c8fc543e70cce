import { linesFrom } from './linesFrom.ts';

/**
 * Whether a term of `extractTerms` is of an ordinary English word: then it is spelt as it was meant, though
 * no article has it, and "capital" is no slip for "captive".
 */
export function isOrdinaryTerm(term: string): boolean {
  return linesFrom('words', `${term}"`).length > 0;
}
