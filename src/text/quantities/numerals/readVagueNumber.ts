import { SCALES, VAGUE_MULTIPLIERS, VAGUE_SCALES } from '../tables/numberWords.ts';
import { isSpaced, type Words } from '../words.ts';
import type { Numeral } from './numeral.ts';

/** These are other things without an "of": "he scores", "the tens". */
const NEEDS_OF: ReadonlySet<string> = new Set(['tens', 'scores']);

/** Reads `dozens`, `hundreds of thousands`, `several hundred`: an order, and no number. */
export function readVagueNumber(words: Words, at: number): Numeral | null {
  const { normals, tokens } = words;
  const word = normals[at] ?? '';
  let first = at;
  let after = at;
  let magnitude = VAGUE_SCALES.get(word) ?? null;
  if (magnitude !== null) {
    if (NEEDS_OF.has(word) && normals[at + 1] !== 'of') return null;
    after = at + 1;
    const scale = normals[after] === 'of' ? VAGUE_SCALES.get(normals[after + 1] ?? '') : undefined;
    if (scale !== undefined) {
      magnitude *= scale;
      after += 2;
    }
  } else if (VAGUE_MULTIPLIERS.has(word)) {
    after = at + 1;
    for (; isSpaced(words, after); after++) {
      const scale = SCALES.get(normals[after] ?? '') ?? VAGUE_SCALES.get(normals[after] ?? '');
      if (scale === undefined) break;
      magnitude = (magnitude ?? 1) * scale;
    }
    if (normals[at - 1] === 'a' && isSpaced(words, at)) first = at - 1;
  }
  const start = tokens[first]?.start;
  const end = tokens[after - 1]?.end;
  if (magnitude === null || start === undefined || end === undefined) return null;
  return { first, after, start, end, value: null, magnitude, scale: magnitude, form: 'vague' };
}
