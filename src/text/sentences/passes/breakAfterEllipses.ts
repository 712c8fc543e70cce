import { endSentencesAfter } from '../endSentencesAfter.ts';
import { findMatches } from '../findMatches.ts';

/** The one-character ellipsis before a capital, even after a full stop: `grow old with. … We`. */
const ELLIPSIS = /…["'”’»)\]]*\s+(?=["“‘(]?\p{Lu})/gu;

/** `Intl.Segmenter` knows three dots, not `…`. */
export function breakAfterEllipses(text: string, starts: readonly number[]): readonly number[] {
  const ellipses = findMatches(text, ELLIPSIS).map(({ index, 0: found }) => ({
    // Before the ellipsis, so that no sentence starts with it.
    start: index - 1,
    end: index + found.length,
  }));
  return endSentencesAfter(starts, { text, stretches: ellipses });
}
