import { addBoundaries } from '../addBoundaries.ts';
import { findMatches } from '../findMatches.ts';

const NUMBER_AFTER_END = /[.!?…]["'”’»)\]]*\s+(?=["“‘(]?[$€£¥]?\d)/g;

/** `Intl.Segmenter` sees no end before a number and a small letter: `Most left. 15 people stayed.` */
export function breakBeforeNumbers(text: string, starts: readonly number[]): readonly number[] {
  const found = findMatches(text, NUMBER_AFTER_END).map(({ index, 0: end }) => index + end.length);
  return addBoundaries(starts, found);
}
