import type { Seam } from '../seam.ts';

/** An omission within a sentence: `parallel stairways [...]” (Smith 55)`; not one after its end: `for all! [...]`. */
const BRACKETED_ELLIPSIS = /[^.!?\s]["'”’]?\s*[[(](?:\.{3}|…)[\])]["'”’)\]]*\s*$/;

const REACH = 32;

/** What is left out in brackets ends no sentence. */
export function afterBracketedEllipsis({ text, at, before }: Seam): boolean {
  // Brackets and quotes are no part of the word before.
  return before === '' && BRACKETED_ELLIPSIS.test(text.slice(Math.max(0, at - REACH), at));
}
