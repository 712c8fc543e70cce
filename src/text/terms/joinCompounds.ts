import { baseFormOf } from '../lexicon/baseFormOf.ts';
import { isEverydayWord } from '../lexicon/everydayFrequency.ts';
import { readWord } from './readWord.ts';
import type { Token } from './splitTokens.ts';

/** A hyphen and the end of a line, which a copy may have made a space. */
const CUT = /^[-‐]\s+$/;

/**
 * Joins what is also written as one word: `e-mail` = `email`, `co-operate` = `cooperate`, `per cent`; and words that the
 * end of a line has cut in two, where they make a word of everyday English together.
 */
export function joinCompounds(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  let before: Token | undefined;
  for (let token of tokens) {
    const compound = before && (compoundOf(before, token, text) ?? cutWord(before, token, text));
    if (before !== undefined && compound !== undefined) {
      token = { start: before.start, end: token.end, word: readWord(compound) };
      joined.pop();
    }
    joined.push(token);
    before = token;
  }
  return joined;
}

function cutWord(before: Token, { start, word }: Token, text: string): string | undefined {
  if (!CUT.test(text.slice(before.end, start)) || word.capitals !== 'none') return undefined;
  const whole = before.word.normal + word.normal;
  return isEverydayWord(whole) ? whole : undefined;
}

function compoundOf(before: Token, token: Token, text: string): string | undefined {
  if (before.end !== token.start - 1) return undefined;
  if (text[before.end] === '-') {
    const hyphened = `${before.word.normal}-${token.word.normal}`;
    const base = baseFormOf(hyphened);
    return base === hyphened ? undefined : base;
  }
  return before.word.normal === 'per' && token.word.normal === 'cent' ? 'percent' : undefined;
}
