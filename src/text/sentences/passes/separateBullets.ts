import { addBoundaries } from '../addBoundaries.ts';
import { findSpans } from '../findSpans.ts';

/** A bullet, with the number that may follow it: `• 9. The`, `⁃9. The`. */
const BULLET = /[•⁃◦▪‣●■]\s*(?:\d{1,3}[.)]{1,2}\s+)?(?=\S)/g;

/** A bullet starts an item of a list, which goes on after the bullet and its number. */
export function separateBullets(text: string, starts: readonly number[]): readonly number[] {
  const bullets = findSpans(text, BULLET);
  const textStarts = new Set(bullets.map(({ end }) => end));
  return addBoundaries(
    starts.filter((at) => !textStarts.has(at)),
    bullets.map(({ start }) => start),
  );
}
