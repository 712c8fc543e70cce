import { NUMBER, Trait } from '../text/terms/traits.ts';
import type { Candidate } from './ranking/candidate.ts';
import type { RankedCandidate } from './ranking/rankCandidates.ts';

/** A ranked sentence, and those of other places that carry the same words. */
export type JoinedCandidate = Joined<RankedCandidate>;

type Joined<T> = T & { readonly copies: readonly T[] };

/** Where a sentence stands. */
type Placed = Pick<Candidate, 'article' | 'position'>;

/** Wire copy is edited a little on its way: this share of two sentences' words has to be the same. */
const SAME_WORDS = 0.9;
/** What has to be the same altogether: with another figure or name it is another statement. */
const DISTINCTIVE = NUMBER | Trait.name | Trait.negation;

/**
 * Joins near-identical sentences, as of two papers that print the same agency's report: they are one
 * source and count once, at the place of the best of them.
 */
export function joinSameWords<T extends Placed>(ranked: readonly T[]): Joined<T>[] {
  const joined: { candidate: T; content: Content; copies: T[] }[] = [];
  const byDistinctive = new Map<string, typeof joined>();
  for (const candidate of ranked) {
    const content = contentOf(candidate);
    const key = [...content.distinctive].sort((a, b) => a - b).join(' ');
    const alike = byDistinctive.get(key) ?? [];
    byDistinctive.set(key, alike);
    const same = alike.find((one) => sharedShare(one.content.words, content.words) >= SAME_WORDS);
    if (same) {
      same.copies.push(candidate);
      continue;
    }
    const first = { candidate, content, copies: [] };
    joined.push(first);
    alike.push(first);
  }
  return joined.map(({ candidate, copies }) => ({ ...candidate, copies }));
}

interface Content {
  readonly words: ReadonlySet<number>;
  readonly distinctive: ReadonlySet<number>;
}

function contentOf({ article, position }: Placed): Content {
  const words = new Set<number>();
  const distinctive = new Set<number>();
  const end = article.wordStart[position + 1] ?? 0;
  for (let word = article.wordStart[position] ?? 0; word < end; word++) {
    const id = article.terms[word] ?? -1;
    const traits = article.traits[word] ?? 0;
    if ((traits & Trait.stop) === 0) words.add(id);
    if ((traits & DISTINCTIVE) !== 0) distinctive.add(id);
  }
  return { words, distinctive };
}

/** Jaccard's measure: what both have against what either has. */
function sharedShare(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  // Most pairs differ in size by more than could be shared, which saves comparing them.
  const most = Math.min(a.size, b.size) / Math.max(1, a.size, b.size);
  if (a.size !== b.size && most < SAME_WORDS) return most;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const either = a.size + b.size - shared;
  return either === 0 ? 1 : shared / either;
}
