import { LRUCache } from 'lru-cache';
import { synonymsOf } from '../../text/lexicon/synonymsOf.ts';

/** The same few terms of a question are laid beside every word of its quotes: they are looked up once. */
const KEPT = 1000;
const known = new LRUCache<string, ReadonlyMap<string, number>>({ max: KEPT, memoMethod: read });

/** The synonyms of a term, and how close each is: 0 to 1. */
export function synonymWeights(term: string): ReadonlyMap<string, number> {
  return known.memo(term);
}

function read(term: string): ReadonlyMap<string, number> {
  return new Map(synonymsOf(term).map((synonym) => [synonym.term, synonym.weight]));
}
