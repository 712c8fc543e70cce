import { endSentencesAfter } from '../endSentencesAfter.ts';
import { findMatches } from '../findMatches.ts';

/** A closing quote or bracket with a space on both sides: `the leader. ” The`. */
const CLOSERS_APART = /[.!?…]["'”’»)\]]*\s[”’»)\]]{1,4}(?:\s+|$)/g;

/** Closing quotes and brackets stay with the sentence that they close. */
export function attachClosers(text: string, starts: readonly number[]): readonly number[] {
  const closers = findMatches(text, CLOSERS_APART).map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return endSentencesAfter(starts, { text, stretches: closers });
}
