import { addBoundaries } from '../addBoundaries.ts';
import { findMatches } from '../findMatches.ts';

const START = /[.!?…]["'”’»)\]]*\s+(?=["“‘(]?(?:[$€£¥]?\d|\p{Ll}\p{Lu}))/gu;

/** `Intl.Segmenter` takes what follows for more of the sentence: `Most left. 15 people stayed. iPhone sales fell.` */
export function breakBeforeOddStarts(text: string, starts: readonly number[]): readonly number[] {
  const found = findMatches(text, START).map(({ index, 0: end }) => index + end.length);
  return addBoundaries(starts, found);
}
