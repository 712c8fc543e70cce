import { isUncased } from './isUncased.ts';
import type { Token } from './splitTokens.ts';

/**
 * Keeps "WHO" and "IT" as words of their own, in capitals so that they meet neither "who" nor "it", where small letters
 * around them tell that the capitals are meant.
 */
export function keepAcronyms(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isShouted) || isUncased(tokens)) {
    return tokens;
  }
  return tokens.map((token) => {
    const { word } = token;
    if (!isShouted(token)) return token;
    return { ...token, word: { ...word, kind: 'word', term: word.normal.toUpperCase() } };
  });
}

function isShouted({ word: { kind, capitals } }: Token): boolean {
  return kind === 'stop' && capitals === 'all';
}
