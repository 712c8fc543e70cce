import { isUncased } from './isUncased.ts';
import type { Token } from './splitTokens.ts';

/** Keeps "WHO" and "IT" as words, where small letters around them tell that the capitals are meant. */
export function keepAcronyms(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isShouted) || isUncased(tokens)) {
    return tokens;
  }
  return tokens.map((token) =>
    isShouted(token) ? { ...token, word: { ...token.word, kind: 'word' } } : token,
  );
}

function isShouted({ word: { kind, capitals } }: Token): boolean {
  return kind === 'stop' && capitals === 'all';
}
