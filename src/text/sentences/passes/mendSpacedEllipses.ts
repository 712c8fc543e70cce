import { addBoundaries } from '../addBoundaries.ts';
import { findMatches } from '../findMatches.ts';

/** Three dots or more with spaces between them, before a capital. */
const SPACED_ELLIPSIS = /(?<!\. )\.(?: \.){2,}(\s+)(?=["“‘(]?\p{Lu})/gu;

const FULL_STOP = '. ';

/** Dots of an omission within a sentence. */
const OMISSION = '. . .';

/**
 * Spaced dots, as style guides ask for. `is . . . I mean` goes on; in `compounds. . . . The practice` a full stop ends
 * the first sentence, and the omission opens the next.
 */
export function mendSpacedEllipses(text: string, starts: readonly number[]): readonly number[] {
  const dropped = new Set<number>();
  const added: number[] = [];
  for (const { index, 0: found, 1: space = '' } of findMatches(text, SPACED_ELLIPSIS)) {
    const isOmission = found.length - space.length === OMISSION.length;
    const isAfterSpace = text.charAt(index - 1).trim() === '';
    if (isAfterSpace && isOmission) {
      dropped.add(index + found.length);
    } else if (!isAfterSpace && !isOmission) {
      dropped.add(index + found.length);
      added.push(index + FULL_STOP.length);
    }
  }
  return addBoundaries(
    starts.filter((at) => !dropped.has(at)),
    added,
  );
}
