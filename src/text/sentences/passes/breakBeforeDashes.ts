import { addBoundaries } from '../addBoundaries.ts';
import { findSpans } from '../findSpans.ts';

/**
 * A dash between spaces after a full stop. The word before is one with a small letter, a long one, a number or a
 * quotation, so that it is no abbreviation in a dateline: `CONWAY, Miss. — A man`.
 */
const DASH_AFTER_END =
  /[.!?]["”’)]*\s+(?=[-–—]{1,2}\s["“‘(]?[\p{Lu}\p{N}])(?<=(?:\s\p{Ll}[\p{L}’'-]+|\p{L}{6}|[\d%)”"’])[.!?]["”’)]*\s+)/gu;

/** A dash after the end of a sentence leads in a byline or an item of a list: `in a release. – Staff writer`. */
export function breakBeforeDashes(text: string, starts: readonly number[]): readonly number[] {
  const dashes = findSpans(text, DASH_AFTER_END).map(({ end }) => end);
  return addBoundaries(starts, dashes);
}
