import { extractTerms } from '../../src/text/terms/extractTerms.ts';
import type { Vectors } from './readVectors.ts';

/** Rarer terms are all alike. */
const MAX_RANK = 60_000;
const SCALE = 10;

/** The terms of the commonest words of written English, with ten times the logarithm of the rank of the commonest form. */
export function buildRanks({ words }: Vectors): Record<string, number> {
  const ranks = new Map<string, number>();
  for (const [rank, word] of words.slice(0, MAX_RANK).entries()) {
    const [term, ...others] = extractTerms(word);
    if (term === undefined || others.length > 0 || term.kind === 'stop') continue;
    if (!ranks.has(term.term)) ranks.set(term.term, Math.round(SCALE * Math.log(rank + 1)));
  }
  return Object.fromEntries([...ranks].sort(([a], [b]) => (a < b ? -1 : 1)));
}
