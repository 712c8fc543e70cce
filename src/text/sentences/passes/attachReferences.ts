import { endSentencesAfter } from '../endSentencesAfter.ts';
import { findSpans } from '../findSpans.ts';

/** References in brackets after the end of a sentence: `in 1805. [6] An`, `at large.[7][8] This`, `for all! [...]`. */
const IN_BRACKETS =
  /[.!?…]["'”’»)\]]*(?:\s?\[(?:\d{1,3}(?: ?[,–-] ?\d{1,3})*|[a-z]|note \d{1,3}|citation needed|\.{3}|…)\])+(?:\s+|$)/g;

/** References stay with the sentence that they are for. */
export function attachReferences(text: string, starts: readonly number[]): readonly number[] {
  return endSentencesAfter(starts, { text, stretches: findSpans(text, IN_BRACKETS) });
}
