import { baseFormOf } from '../lexicon/baseFormOf.ts';
import { readWord } from './readWord.ts';
import type { Token } from './splitTokens.ts';

/** Joins what is also written as one word: `e-mail` = `email`, `co-operate` = `cooperate`, `per cent`. */
export function joinCompounds(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  let before: Token | undefined;
  for (let token of tokens) {
    const compound = before?.end === token.start - 1 ? compoundOf(before, token, text) : undefined;
    if (before !== undefined && compound !== undefined) {
      token = { start: before.start, end: token.end, word: readWord(compound) };
      joined.pop();
    }
    joined.push(token);
    before = token;
  }
  return joined;
}

function compoundOf(before: Token, token: Token, text: string): string | undefined {
  if (text[before.end] === '-') {
    const hyphened = `${before.word.normal}-${token.word.normal}`;
    const base = baseFormOf(hyphened);
    return base === hyphened ? undefined : base;
  }
  return before.word.normal === 'per' && token.word.normal === 'cent' ? 'percent' : undefined;
}
