import { isClosed } from './isClosed.ts';
import type { SentenceSpan } from './sentenceSpan.ts';

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** A sentence holds a word and is closed by punctuation; all else is a fragment. */
export function sentenceKind(text: string): SentenceSpan['kind'] {
  return isClosed(text) && WORD_CHARACTER.test(text) ? 'sentence' : 'fragment';
}
