import { readWord } from '../../src/text/terms/readWord.ts';
import type { Synset, WordNet } from './readWordNet.ts';
import type { SenseFacts } from './senseFacts.ts';
import type { TermVectors } from './termVectors.ts';

/** What WordNet and Moby say about two terms; shares are from 0 to 1. */
export interface Relation {
  /** They are in one synset: how much of the use of both is that sense. */
  synonym: number;
  /** One is derived from the other ("death", "die") or is its adjective ("presidential", "president"). */
  derived: boolean;
  /** Adjectives with like meanings, as far as both are used in these. */
  similar: number;
  /** One is a kind of the other, as far as both are used in these senses. */
  kind: number;
  /** WordNet explains one by the other, as far as it is used in that sense. */
  explained: number;
  /** How many of the two Moby lists for the other. */
  moby: number;
  antonym: boolean;
}

/** Term → other term → what relates them; always both ways. */
export type Relations = ReadonlyMap<string, ReadonlyMap<string, Relation>>;

/** A word in the explanation of a rarer sense than this says little. */
const MIN_EXPLAINED_SHARE = 0.15;

/** "A son of your brother or sister" explains by what is not the same. */
const MAX_EXPLAINING_WORDS = 2;

/** Less alike than this, and an entry of Moby is not kept: there are millions. */
const MIN_SIMILARITY = 0.3;

/** Collects what WordNet and Moby say about pairs of terms. */
export function relateTerms(
  wordNet: WordNet,
  moby: ReadonlyMap<string, readonly string[]>,
  { terms, facts: { share } }: { readonly terms: TermVectors; readonly facts: SenseFacts },
): Relations {
  const relations = new Map<string, Map<string, Relation>>();

  function relationOf(a: string, b: string): Relation {
    const row = relations.get(a) ?? new Map<string, Relation>();
    relations.set(a, row);
    const relation = row.get(b) ?? {
      synonym: 0,
      derived: false,
      similar: 0,
      kind: 0,
      explained: 0,
      moby: 0,
      antonym: false,
    };
    row.set(b, relation);
    return relation;
  }

  function relate(x: string, y: string, update: (relation: Relation) => void): void {
    const [a, b] = [terms.termOf(x), terms.termOf(y)];
    if (a !== undefined && b !== undefined && a !== b) {
      update(relationOf(a, b));
      update(relationOf(b, a));
    }
  }

  for (const synset of wordNet.synsets.values()) {
    relateWithin(synset);
    relateByPointers(synset);
    relateByGloss(synset);
  }
  for (const [root, words] of moby) {
    const a = terms.termOf(root);
    for (const word of a === undefined ? [] : words) {
      const b = terms.termOf(word);
      const isKnown = a !== undefined && b !== undefined && relations.get(a)?.has(b);
      if (isKnown || (a && b && a !== b && terms.similarity(a, b) >= MIN_SIMILARITY)) {
        const isListedBack = moby.get(word)?.includes(root) ?? false;
        relate(root, word, (relation) => {
          relation.moby = Math.max(relation.moby, isListedBack ? 2 : 1);
        });
      }
    }
  }
  return relations;

  function relateWithin(synset: Synset): void {
    for (const a of synset.words) {
      for (const b of synset.words) {
        const both = Math.sqrt(share(a, synset.id) * share(b, synset.id));
        relate(a, b, (relation) => {
          relation.synonym = Math.max(relation.synonym, both);
        });
      }
    }
  }

  function relateByPointers(synset: Synset): void {
    for (const { relation: kind, target, from, to } of synset.pointers) {
      const other = wordNet.synsets.get(target);
      const sources = from === 0 ? synset.words : synset.words.slice(from - 1, from);
      const targets = (to === 0 ? other?.words : other?.words.slice(to - 1, to)) ?? [];
      for (const a of sources) {
        for (const b of targets) {
          const both = Math.sqrt(share(a, synset.id) * share(b, target));
          relate(a, b, (relation) => {
            if (kind === '@') {
              relation.kind = Math.max(relation.kind, both);
            } else if (kind === '&') {
              relation.similar = Math.max(relation.similar, both);
            } else if (kind === '+' || kind === '\\') {
              relation.derived = true;
            } else if (kind === '!') {
              relation.antonym = true;
            }
          });
        }
      }
    }
  }

  /** Short definitions, without the examples: "soldiers collectively" for troops. */
  function relateByGloss(synset: Synset): void {
    const words = (synset.gloss.split('"')[0] ?? '').toLowerCase().match(/[a-z]+/g) ?? [];
    const explaining = words.filter((word) => readWord(word).kind === 'word');
    if (explaining.length > MAX_EXPLAINING_WORDS) {
      return;
    }
    for (const a of synset.words) {
      const explained = share(a, synset.id);
      for (const b of explained < MIN_EXPLAINED_SHARE ? [] : explaining) {
        relate(a, b, (relation) => {
          relation.explained = Math.max(relation.explained, explained);
        });
      }
    }
  }
}
