import type { Token } from './splitTokens.ts';

/**
 * Whether capital letters say nothing in this text: there is none after the first word, or nothing but
 * capitals, so that "us" or "polish" may well be a country.
 */
export function isUncased(tokens: readonly Token[]): boolean {
  return !tokens.some(isCapitalised) || !tokens.some(hasSmallLetters);
}

function isCapitalised({ word: { capitals } }: Token, at: number): boolean {
  return at > 0 && capitals !== 'none';
}

function hasSmallLetters({ word: { capitals, kind, normal } }: Token): boolean {
  return capitals !== 'all' && kind !== 'number' && normal.length > 1;
}
