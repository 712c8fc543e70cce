import type { ReadAs } from '../answer/answer.ts';
import { printableLine } from './printable.ts';

/**
 * The words that were read as others, in one line; none where all were read as they stand.
 *
 * @param readAs in the order of the question.
 * @returns one line or none, without a line feed.
 */
export function renderReadAs(readAs: readonly ReadAs[]): string[] {
  if (readAs.length === 0) return [];
  const words = readAs.map(({ word, as }) => `${printableLine(word)} → ${printableLine(as)}`);
  return [`  read as: ${words.join(', ')}`];
}
