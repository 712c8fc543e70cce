import { baseFormOf } from '../lexicon/baseFormOf.ts';
import { readWord } from './readWord.ts';
import type { Token } from './splitTokens.ts';

/** Joins what is written as one word as well: `e-mail` = `email`, `co-operate`, `per cent`. */
export function joinCompounds(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const compound = before && readCompound(before, token, text);
    if (before !== undefined && compound !== undefined) {
      joined[joined.length - 1] = { start: before.start, end: token.end, word: readWord(compound) };
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function readCompound(before: Token, token: Token, text: string): string | undefined {
  if (token.start !== before.end + 1) {
    return undefined;
  }
  if (before.word.normal === 'per' && token.word.normal === 'cent') {
    return 'percent';
  }
  if (text[before.end] !== '-') {
    return undefined;
  }
  const hyphened = `${before.word.normal}-${token.word.normal}`;
  const base = baseFormOf(hyphened);
  return base === hyphened ? undefined : base;
}
