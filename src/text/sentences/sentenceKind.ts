import type { Span } from '../span.ts';

/** A sentence of a text, or a `fragment`: a stretch that no punctuation closes, such as a headline. */
export interface SentenceSpan extends Span {
  readonly kind: 'sentence' | 'fragment';
}

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

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** A sentence holds a word and is closed by punctuation; all else is a fragment. */
export function sentenceKind(text: string): SentenceSpan['kind'] {
  return isClosed(text) && WORD_CHARACTER.test(text) ? 'sentence' : 'fragment';
}
