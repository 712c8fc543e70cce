import { addBoundaries } from '../addBoundaries.ts';
import { findMatches } from '../findMatches.ts';

/** A bullet, with the number that may follow it: `• 9. The`, `⁃9. The`. */
const BULLET = /[•⁃◦▪‣●■]\s*(?:\d{1,3}[.)]{1,2}\s+)?(?=\S)/g;

/** A bullet starts an item of a list, which goes on after the bullet and its number. */
export function separateBullets(text: string, starts: readonly number[]): readonly number[] {
  const bullets = findMatches(text, BULLET);
  const texts = new Set(bullets.map(({ index, 0: bullet }) => index + bullet.length));
  return addBoundaries(
    starts.filter((at) => !texts.has(at)),
    bullets.map(({ index }) => index),
  );
}
