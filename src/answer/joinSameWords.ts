import { Trait } from '../text/traits/trait.ts';
import type { RankedCandidate } from './ranking/rankCandidates.ts';

/** A ranked sentence, and those of other places that carry the same words. */
export interface JoinedCandidate extends RankedCandidate {
  readonly copies: readonly RankedCandidate[];
}

/** Wire copy is edited a little on its way: this share of two sentences' words has to be the same. */
const SAME_WORDS = 0.9;

/**
 * Joins near-identical sentences, as of two papers that print the same agency's report: they are one
 * source and count once, at the place of the best of them.
 */
export function joinSameWords(ranked: readonly RankedCandidate[]): JoinedCandidate[] {
  const joined: { candidate: RankedCandidate; words: Set<number>; copies: RankedCandidate[] }[] =
    [];
  for (const candidate of ranked) {
    const words = contentOf(candidate);
    const same = joined.find((one) => sharedShare(one.words, words) >= SAME_WORDS);
    if (same) same.copies.push(candidate);
    else joined.push({ candidate, words, copies: [] });
  }
  return joined.map(({ candidate, copies }) => ({ ...candidate, copies }));
}

function contentOf({ article, position }: RankedCandidate): Set<number> {
  const words = new Set<number>();
  const end = article.wordStart[position + 1] ?? 0;
  for (let word = article.wordStart[position] ?? 0; word < end; word++) {
    if (((article.traits[word] ?? 0) & Trait.stop) === 0) words.add(article.terms[word] ?? -1);
  }
  return words;
}

/** Jaccard's measure: what both have against what either has. */
function sharedShare(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (Math.min(a.size, b.size) < SAME_WORDS * Math.max(a.size, b.size)) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, a.size + b.size - shared);
}
