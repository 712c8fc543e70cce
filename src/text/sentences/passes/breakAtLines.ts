import { addBoundaries } from '../addBoundaries.ts';
import { findSpans } from '../findSpans.ts';

/** A line from its first character that is not white space. */
const LINE = /\S[^\r\n\u2028\u2029]*/g;

/** Every line that is left starts a sentence, whatever other passes made of it: `in the U.S.\nOfficials`. */
export function breakAtLines(text: string, starts: readonly number[]): readonly number[] {
  const lines = findSpans(text, LINE).map(({ start }) => start);
  return addBoundaries(starts, lines);
}
