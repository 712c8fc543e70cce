import type { Answer } from '../answer/answer.ts';
import { dateOfQuote } from './dateOfQuote.ts';
import { printableLine } from './printable.ts';

/**
 * That quotes say one thing and its opposite, in the words of each: a line a verb, which decides nothing.
 *
 * @param answer what is said both ways, and the quotes that are shown.
 * @returns a line for each verb, without a line feed.
 */
export function renderOpposites({
  opposites,
  quotes,
}: Pick<Answer, 'opposites' | 'quotes'>): string[] {
  return opposites.map(({ sayings }) => {
    const said = sayings.map(
      (saying) => `“${printableLine(saying.words)}” (${dateOfQuote(saying, quotes)})`,
    );
    return `Quoted both ways: ${said.join(' · ')}`;
  });
}
