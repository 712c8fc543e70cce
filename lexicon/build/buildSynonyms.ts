import { extractTerms } from '../../src/text/terms/extractTerms.ts';
import type { Vectors } from './readVectors.ts';
import type { Synset, WordNet } from './readWordNet.ts';

const MAX_RANK = 40_000;
const MAX_SYNONYMS = 8;
const MIN_WEIGHT = 0.3;

interface Link {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
}

/** Term → synonyms with weights. */
export function buildSynonyms(wordNet: WordNet, vectors: Vectors): Record<string, Record<string, number>> {
  const weights = new Map<string, Map<string, number>>();
  const termOf = memo((word: string) => toTerm(word));
  const antonyms = new Set<string>();
  for (const synset of wordNet.synsets.values()) {
    for (const { relation, target, from, to } of synset.pointers) {
      if (relation === '!') {
        const a = synset.words[from - 1];
        const b = wordNet.synsets.get(target)?.words[to - 1];
        if (a && b) antonyms.add(`${termOf(a)} ${termOf(b)}`);
      }
    }
  }
  for (const link of candidates(wordNet)) {
    const isPhrase = / /.test(link.a) || / /.test(link.b);
    if ([link.a, link.b].some((word) => !/^[a-z]+( [a-z]+){0,2}$/.test(word))) continue;
    if ([link.a, link.b].some((word) => !word.includes(' ') && (vectors.rank(word) ?? MAX_RANK) >= MAX_RANK)) continue;
    const a = termOf(link.a);
    const b = termOf(link.b);
    if (a === undefined || b === undefined || a === b || antonyms.has(`${a} ${b}`)) continue;
    const similarity = isPhrase ? 0.6 : vectors.similarity(link.a, link.b);
    const weight = Math.min(0.95, link.strength * similarity * 1.4);
    if (similarity < 0.4 || weight < MIN_WEIGHT) continue;
    for (const [x, y] of [[a, b], [b, a]] as const) {
      const row = weights.get(x) ?? new Map<string, number>();
      row.set(y, Math.max(weight, row.get(y) ?? 0));
      weights.set(x, row);
    }
  }
  const out: Record<string, Record<string, number>> = {};
  for (const [term, row] of weights) {
    out[term] = Object.fromEntries(
      [...row].sort((x, y) => y[1] - x[1]).slice(0, MAX_SYNONYMS).map(([t, w]) => [t, Math.round(w * 100) / 100]),
    );
  }
  return out;
}

function* candidates(wordNet: WordNet): Generator<Link> {
  for (const synset of wordNet.synsets.values()) {
    const words = synset.words.map((word) => [word, share(word, synset, wordNet)] as const);
    for (const [a, shareA] of words) {
      for (const [b, shareB] of words) {
        if (a < b) yield { a, b, strength: Math.sqrt(shareA * shareB) };
      }
      for (const { relation, target, from, to } of synset.pointers) {
        const other = wordNet.synsets.get(target);
        if (!other) continue;
        const factor = relation === '@' ? 0.6 : relation === '&' ? 0.7 : relation === '$' ? 0.6 : relation === '+' ? 0.9 : 0;
        if (factor === 0) continue;
        other.words.forEach((b, i) => {
          if (from !== 0 && (synset.words[from - 1] !== a || to !== i + 1)) return;
        });
        for (const [i, b] of other.words.entries()) {
          if (from !== 0 && (synset.words[from - 1] !== a || to !== i + 1)) continue;
          yield { a, b, strength: factor * Math.sqrt(shareA * share(b, other, wordNet)) };
        }
      }
    }
  }
}

/** How much of a word's use is this sense, by WordNet's counts, each sense counted at least once. */
function share(word: string, synset: Synset, wordNet: WordNet): number {
  const key = word.toLowerCase();
  const ids = wordNet.senses.get(key) ?? [];
  const count = (id: string) => (wordNet.counts.get(`${key} ${id}`) ?? 0) + 0.5;
  const total = ids.reduce((sum, id) => sum + count(id), 0);
  return total === 0 ? 0 : count(synset.id) / total;
}

function toTerm(word: string): string | undefined {
  const terms = extractTerms(word);
  if (terms.some(({ kind }) => kind !== 'word' && kind !== 'stop') || terms.every(({ kind }) => kind === 'stop')) return undefined;
  return terms.map(({ term }) => term).join('_');
}

function memo<T>(f: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, f(key));
    return known.get(key) as T;
  };
}
