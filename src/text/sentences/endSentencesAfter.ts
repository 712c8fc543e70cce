import type { Span } from '../span.ts';
import { addBoundaries } from './addBoundaries.ts';

/**
 * Moves boundaries behind what belongs to the sentence before them: a closing quote, a reference. Every match of the
 * pattern ends a sentence where it ends, and nowhere before.
 */
export function endSentencesAfter(
  starts: readonly number[],
  { text, stretches }: { readonly text: string; readonly stretches: readonly Span[] },
): readonly number[] {
  let next = 0;
  const outside = starts.filter((at) => {
    while ((stretches[next]?.end ?? Infinity) < at) {
      next += 1;
    }
    return at <= (stretches[next]?.start ?? Infinity);
  });
  const ends = stretches.map(({ end }) => end).filter((end) => end < text.length);
  return addBoundaries(outside, ends);
}
