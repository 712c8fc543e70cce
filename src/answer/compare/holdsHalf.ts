import { isSynonym } from './isSynonym.ts';
import type { Statement } from './statement.ts';

/** Of what a claim is about, the share that has to be in a quote: with less it is about another matter. */
const LEAST_SHARED = 0.5;

/** Whether half of these terms, or all there are of none, stand in a sentence or in its article's title. */
export function holdsHalf(
  terms: readonly string[],
  { terms: held, titleTerms }: Statement,
): boolean {
  const shared = terms.filter(
    (word) => titleTerms.has(word) || held.some(({ term }) => isSynonym(word, term)),
  );
  return shared.length >= LEAST_SHARED * terms.length;
}
