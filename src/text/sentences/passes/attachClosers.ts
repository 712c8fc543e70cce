import { endSentencesAfter } from '../endSentencesAfter.ts';
import { findSpans } from '../findSpans.ts';

/** A closing quote or bracket with a space on both sides: `the leader. ” The`. */
const CLOSERS_APART = /[.!?…]["'”’»)\]]*\s[”’»)\]]{1,4}(?:\s+|$)/g;

/** Closing quotes and brackets stay with the sentence that they close. */
export function attachClosers(text: string, starts: readonly number[]): readonly number[] {
  return endSentencesAfter(starts, { text, stretches: findSpans(text, CLOSERS_APART) });
}
