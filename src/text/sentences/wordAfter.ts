/** A word at the start of a stretch, after any brackets and quotes: `It’s` in `“It’s over`. */
const FIRST_WORD = /^[^\p{L}\p{N}\s]*([\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*)/u;

/** Longer than any word that a rule knows. */
const REACH = 32;

/** The word that starts at an offset, without brackets, quotes and punctuation around it. */
export function wordAfter(text: string, at: number): string {
  return FIRST_WORD.exec(text.slice(at, at + REACH))?.[1] ?? '';
}
