import type { Token } from './splitTokens.ts';

/**
 * Whether capital letters say nothing in this text: there is none after the first word, or nothing but
 * capitals, so that "us" or "polish" may well be a country.
 */
export function isUncased(tokens: readonly Token[]): boolean {
  const letters = tokens.filter(({ word }) => word.kind !== 'number');
  return (
    letters.slice(1).every(({ word }) => word.capitals === 'none') ||
    (letters.length > 1 &&
      letters.every(({ word, start, end }) => word.capitals === 'all' || end - start < 2))
  );
}
