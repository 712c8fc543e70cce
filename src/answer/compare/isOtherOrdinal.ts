import type { Span } from '../../text/span.ts';

/** "In the third debate", "on the 13th ballot": one of several happenings. */
const ORDINAL =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))\b/gi;
const FIRST = 'first';

/**
 * Whether a sentence is of another one of several happenings than a claim or question: it numbers one that this does not
 * ("the sixth ballot"), or this numbers one that it does not.
 */
export function isOtherOrdinal(asked: string, text: string): boolean {
  const own = ordinalsIn(asked).map(({ ordinal }) => ordinal);
  const others = ordinalsIn(text).map(({ ordinal }) => ordinal);
  // "First" alone is as often said of what has no second.
  if (own.length === 0) return others.some((ordinal) => ordinal !== FIRST);
  return !own.some((ordinal) => others.includes(ordinal));
}

/** The ordinals of a text, in small letters and in their order. */
export function ordinalsIn(text: string): (Span & { readonly ordinal: string })[] {
  return [...text.matchAll(ORDINAL)].map(({ 0: ordinal, index }) => ({
    ...{ start: index, end: index + ordinal.length, ordinal: ordinal.toLowerCase() },
  }));
}
