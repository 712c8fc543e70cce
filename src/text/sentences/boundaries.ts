import type { Span } from '../span.ts';

/**
 * Mends the boundaries of a text. `starts` holds the offset of every sentence but the first, ascending, each
 * at a character that is not white space. Returns the mended offsets and leaves those given as they are.
 */
export type BoundaryPass = (text: string, starts: readonly number[]) => readonly number[];

/**
 * All matches of a global pattern, none of which is empty. `matchAll()` gives the same, but first copies the pattern,
 * which for short lines takes longer than the search.
 */
export function findMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
  }
  return matches;
}

/** Where a global pattern matches. */
export function findSpans(text: string, pattern: RegExp): Span[] {
  return findMatches(text, pattern).map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

/** Two lists of boundaries as one, each boundary once; both are ascending, and so is what comes back. */
export function addBoundaries(
  starts: readonly number[],
  added: readonly number[],
): readonly number[] {
  if (added.length === 0) {
    return starts;
  }
  const merged: number[] = [];
  let next = 0;
  for (const start of starts) {
    for (let at = added[next]; at !== undefined && at <= start; at = added[next]) {
      if (at < start) {
        merged.push(at);
      }
      next += 1;
    }
    merged.push(start);
  }
  return merged.concat(added.slice(next));
}

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
