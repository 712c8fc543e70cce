import type { Answer } from '../answer/answer.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import { printableLine } from './printable.ts';

/** That quotes say one thing and its opposite, in the words of each: a line a verb, which decides nothing. */
export function renderOpposites({ opposites }: Pick<Answer, 'opposites'>): string[] {
  return opposites.map(({ sayings }) => {
    const said = sayings.map(
      ({ words, published }) => `“${printableLine(words)}” (${formatEdtf(published)})`,
    );
    return `Quoted both ways: ${said.join(' · ')}`;
  });
}
