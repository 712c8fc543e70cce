import { addBoundaries } from '../addBoundaries.ts';
import { findMatches } from '../findMatches.ts';

/** A line from its first character that is not white space. */
const LINE = /\S[^\r\n\u2028\u2029]*/g;

/** Every line that is left starts a sentence, whatever other passes made of it: `in the U.S.\nOfficials`. */
export function breakAtLines(text: string, starts: readonly number[]): readonly number[] {
  const lines = findMatches(text, LINE).map(({ index }) => index);
  return addBoundaries(starts, lines);
}
