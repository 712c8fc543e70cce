/** Closing punctuation, then the quotes, brackets and references that may follow it: `safe.” [3]`. */
const CLOSED = /[.!?…‼⁇⁈⁉。！？؟۔।]["'”’»)\]]*(?:\s?\[[^\s[\]]{1,8}\])*\s*$/;

/** Long enough for closing punctuation with all that may follow it. */
const TAIL = 64;

/** Whether closing punctuation ends a stretch of text. */
export function isClosed(text: string): boolean {
  return CLOSED.test(text.slice(-TAIL));
}
