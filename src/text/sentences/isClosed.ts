/** Closing punctuation, then the quotes, brackets and references that may follow it: `safe.” [3]`. */
const CLOSED = /[.!?…‼⁇⁈⁉。！？؟۔।][\s"'”’»)\]]*(?:\[[^\s[\]]{1,8}\]\s*)*$/;

/** The number of a note after that: `in a consultation.11 12`; not `is No. 1`. */
const CLOSED_WITH_NOTE = /\p{Ll}{4}\)?[.!?]["”’)]*\s?\d{1,3}(?: \d{1,3})*\s*$/u;

/** Long enough for closing punctuation with all that may follow it. */
const TAIL = 64;

/** Whether closing punctuation ends a stretch of text. */
export function isClosed(text: string): boolean {
  const tail = text.slice(-TAIL);
  return CLOSED.test(tail) || CLOSED_WITH_NOTE.test(tail);
}
