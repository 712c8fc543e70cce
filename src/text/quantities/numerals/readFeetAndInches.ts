import type { Span } from '../../span.ts';

/** Five feet ten: `5’10”`, `6'9''`, `6′1`; apostrophes and primes as texts have them. */
const FEET_AND_INCHES = /([1-9])\s?['’′]\s?(\d|1[01])(?:["”″]|['’′]{2})?(?![\p{L}\p{N}])/uy;
const INCHES = 12;

/** Reads a height at an offset of a text, in feet; null where none is written there. */
export function readFeetAndInches(
  text: string,
  start: number,
): (Span & { readonly value: number }) | null {
  FEET_AND_INCHES.lastIndex = start;
  const match = FEET_AND_INCHES.exec(text);
  if (match === null) return null;
  const value = Number(match[1]) + Number(match[2]) / INCHES;
  return { start, end: start + match[0].length, value };
}
