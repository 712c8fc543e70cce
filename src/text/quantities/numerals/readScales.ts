import { ABBREVIATED_SCALES, ATTACHED_SCALES, SCALES } from '../tables/numberWords.ts';
import { isJoined, surfaceOf, type Words } from '../words.ts';

/** After "20m" these say that m is metres: "a 20m high wall". */
const METRE_CONTEXT: ReadonlySet<string> = new Set(
  `tall long deep wide high thick away apart above below sprint race freestyle hurdles backstroke
  butterfly relay final radius distance from`.split(/\s+/),
);

/**
 * Reads the scale words after a number: 1e6 for the "million" of "3 million" and the "m" of "£3m".
 *
 * An m right after digits is million, as newspapers write it, unless a word of length follows; b is a
 * billion of money only.
 */
export function readScales(
  words: Words,
  at: number,
  { isDigits, isMoney }: { readonly isDigits: boolean; readonly isMoney: boolean },
): { readonly scale: number; readonly after: number } {
  let scale = 1;
  let after = at;
  if (isDigits && words.gaps[at] === '') {
    const letters = surfaceOf(words, at).toLowerCase();
    const factor = ATTACHED_SCALES.get(letters);
    if (factor !== undefined && (isMoney || isCountScale(words, at, letters))) {
      return { scale: factor, after: at + 1 };
    }
  }
  for (let word = words.normals[after]; word !== undefined; word = words.normals[after]) {
    const isAbbreviated = isDigits && ABBREVIATED_SCALES.has(word);
    const factor = isAbbreviated ? ATTACHED_SCALES.get(word) : SCALES.get(word);
    if (factor === undefined || !isJoined(words, after)) break;
    // "One hundred hundred" is no number.
    if (scale !== 1 && factor <= scale) break;
    scale *= factor;
    after++;
  }
  return { scale, after };
}

function isCountScale(words: Words, at: number, letters: string): boolean {
  if (letters === 'b' || letters === 'mm') return false;
  if (letters !== 'm') return true;
  const isHyphen = /^[-‐‑]/.test(words.gaps[at + 1] ?? '');
  return !isHyphen && !METRE_CONTEXT.has(words.normals[at + 1] ?? '');
}
