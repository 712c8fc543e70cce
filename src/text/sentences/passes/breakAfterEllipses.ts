import { endSentencesAfter } from '../endSentencesAfter.ts';
import { findSpans } from '../findSpans.ts';

/** The one-character ellipsis before a capital, even after a full stop: `grow old with. … We`. */
const ELLIPSIS = /…["'”’»)\]]*\s+(?=["“‘(]?\p{Lu})/gu;

/** `Intl.Segmenter` knows three dots, not `…`. */
export function breakAfterEllipses(text: string, starts: readonly number[]): readonly number[] {
  // From the character before the ellipsis, so that no sentence starts with it.
  const ellipses = findSpans(text, ELLIPSIS).map(({ start, end }) => ({ start: start - 1, end }));
  return endSentencesAfter(starts, { text, stretches: ellipses });
}
