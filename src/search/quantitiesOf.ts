import type { Quantity } from '../text/quantities/quantity.ts';
import { readExtracts } from './extracts.ts';
import type { IndexedArticle } from './indexedArticle.ts';

/**
 * The quantities of a sentence of the index: what `findQuantities()` found in it when it was indexed.
 *
 * @param position the sentence's place in its article, from 0; none is found where it has no such sentence.
 * @returns in the order of the sentence; offsets are of its text.
 */
export function quantitiesOf(
  { quantities }: Pick<IndexedArticle, 'quantities'>,
  position: number,
): Quantity[] {
  return readExtracts(quantities, position) as Quantity[];
}
