import { addBoundaries } from '../addBoundaries.ts';
import { findSpans } from '../findSpans.ts';

/** A mark between spaces, no part of a spaced ellipsis, and no initial before it: `sold it . he left`. */
const DETACHED_STOP = /(?<=[\p{L}\p{N}"”’')\]%] )[.!?] (?:(?:''|["”’')\]]) )?(?=[^\s.!?])/gu;

/** Text that was cut into tokens, often all in small letters, ends its sentences so: nothing else looks like it. */
export function breakAfterDetachedStops(
  text: string,
  starts: readonly number[],
): readonly number[] {
  return addBoundaries(
    starts,
    findSpans(text, DETACHED_STOP).map(({ end }) => end),
  );
}
