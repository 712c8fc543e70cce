import type { Span } from '../span.ts';
import { findMatches } from './findMatches.ts';

/** Where a global pattern matches. */
export function findSpans(text: string, pattern: RegExp): Span[] {
  return findMatches(text, pattern).map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}
