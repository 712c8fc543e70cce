import type { Span } from '../../text/span.ts';
import { isOtherOrdinal, ordinalsIn } from '../compare/isOtherOrdinal.ts';
import type { Mismatch } from '../compare/matchFigure.ts';
import type { Figure } from '../compare/statement.ts';

/**
 * The words of a quote that say why its figure is not compared: whose it is, where, of what happening, or the number of
 * another one ("the first flight" beside the claim's second); null where no words of it do.
 *
 * @param claimed the claim's figure.
 */
export function mismatchSpan(
  mismatch: Mismatch | null,
  { quantity: { owner, place, status }, text }: Figure,
  claimed: Figure,
): Span | null {
  switch (mismatch) {
    case 'other_owner':
      return owner;
    case 'other_place':
      return place;
    case 'other_event':
      return isOtherOrdinal(claimed.text, text) ? (ordinalsIn(text)[0] ?? null) : status;
    default:
      return null;
  }
}
