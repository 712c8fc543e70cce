import { addBoundaries } from '../addBoundaries.ts';
import { findSpans } from '../findSpans.ts';

/** A number, or a small letter before a capital. */
const NUMBER_OR_BRAND = /[.!?…]["'”’»)\]]*\s+(?=["“‘(]?(?:[$€£¥]?\d|\p{Ll}\p{Lu}))/gu;

/** A bracket with a small letter, after a word too long for an abbreviation. */
const ASIDE = /[.!?]["”’]*\s+(?=\(\p{Ll})(?<=\p{Ll}{4}[.!?]["”’]*\s+)/gu;

/**
 * `Intl.Segmenter` takes for more of a sentence what a small letter follows: `Most left. 15 people stayed. iPhone sales
 * fell. (photo: AFP)`.
 */
export function breakBeforeOddStarts(text: string, starts: readonly number[]): readonly number[] {
  const found = [NUMBER_OR_BRAND, ASIDE].map((pattern) =>
    findSpans(text, pattern).map(({ end }) => end),
  );
  return found.reduce(addBoundaries, starts);
}
