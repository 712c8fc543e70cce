import type { Seam } from '../seam.ts';

/** A small letter, save in a name like `iPhone`. */
const SMALL_LETTER = /^["'“‘«]*\p{Ll}(?!\p{Ll}?\p{Lu})/u;

const REACH = 8;

/** Sentences start with a capital: `“No!” he said`, `at Yahoo! in Sunnyvale` go on. */
export function beforeSmallLetter({ text, at }: Seam): boolean {
  return SMALL_LETTER.test(text.slice(at, at + REACH));
}
