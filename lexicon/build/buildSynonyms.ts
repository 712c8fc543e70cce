import type { Relation, Relations } from './relateTerms.ts';
import type { SenseFacts } from './senseFacts.ts';
import type { TermVectors } from './termVectors.ts';

/** Synonyms of a term, the best; more of them, or weaker ones, found no more answers. */
const MAX_SYNONYMS = 8;
const MIN_WEIGHT = 0.3;

/** Two synonyms of a third term are synonyms if both are at least this close to it and as alike as this. */
const MIN_CHAIN_WEIGHT = 0.55;
const MIN_CHAIN_SIMILARITY = 0.75;
const MIN_PHRASE_CHAIN_SIMILARITY = 0.6;

/** Words commoner than these ("take", "get") say too little to stand for a phrase, or to begin one. */
const VAGUE_RANK = 1000;
const VAGUE_FIRST_RANK = 500;

/** Terms of which at least this share of the use is as a noun. */
const NOUN_SHARE = 0.6;

type Weights = Map<string, Map<string, number>>;

/**
 * Term → synonyms with their weights, both ways.
 *
 * WordNet and Moby propose, and the vectors decide how far the terms are used alike. What they propose was
 * measured on question sets (how much likelier a proposed term stands in the sentence that answers than in its
 * neighbours): same synset 2.6, derivation 2.4, two weaker hints together 1.5, Moby alone 1.1, where 1 is chance.
 */
export function buildSynonyms(
  relations: Relations,
  facts: SenseFacts,
  terms: TermVectors,
): Weights {
  const weights: Weights = new Map();
  for (const [a, row] of relations) {
    for (const [b, relation] of row) {
      const weight = weigh(a, b, relation);
      if (weight >= MIN_WEIGHT) {
        setWeight(weights, [a, b], weight);
      }
    }
  }
  for (const [pair, weight] of chains(weights)) {
    setWeight(weights, pair, weight);
  }
  return new Map([...weights].map(([term, row]) => [term, best(row)]));

  function weigh(a: string, b: string, relation: Relation): number {
    if (relation.antonym) {
      return 0;
    }
    const similarity = terms.similarity(a, b);
    if (a.includes('_') || b.includes('_')) {
      return weighPhrase(a, b, relation, similarity);
    }
    const { synonym, derived } = relation;
    if (synonym >= 0.1 || derived) {
      return Math.max(
        synonym >= 0.3 ? 0.9 * ramp(similarity, 0.15, 0.65) : 0,
        synonym >= 0.1 ? 0.8 * ramp(similarity, 0.25, 0.75) : 0,
        derived ? 0.85 * ramp(similarity, 0.15, 0.65) : 0,
      );
    }
    const weight = weighHints(a, b, relation, similarity);
    return weight >= MIN_WEIGHT && !excludes(a, b, relation) ? weight : 0;
  }

  /** Rare common senses, like adjectives, kinds, explanations, entries of Moby. */
  function weighHints(
    a: string,
    b: string,
    { synonym, similar, kind, explained, moby }: Relation,
    similarity: number,
  ): number {
    const isNear = facts.areSiblings(a, b);
    const hints = [moby > 0, explained >= 0.3 && !isNear, kind >= 0.05].filter(Boolean).length;
    // Moby lists "flute" and "oboe", too: of nouns its word alone does not count.
    const isMobys = moby === 2 && Math.min(facts.nounShare(a), facts.nounShare(b)) < NOUN_SHARE;
    return Math.max(
      synonym >= 0.03 ? 0.6 * ramp(similarity, 0.4, 0.8) : 0,
      similar >= 0.1 ? 0.6 * ramp(similarity, 0.3, 0.8) : 0,
      hints >= 2 ? 0.6 * ramp(similarity, 0.35, 0.75) : 0,
      isMobys && !isNear ? 0.6 * ramp(similarity, 0.7, 0.95) : 0,
    );
  }

  /** The vector of a phrase is but composed of its words', so that likeness decides less. */
  function weighPhrase(
    a: string,
    b: string,
    { synonym, derived, moby }: Relation,
    similarity: number,
  ): number {
    // "step up", "step down"
    if (a.split('_')[0] === b.split('_')[0] && a.includes('_') && b.includes('_')) {
      return 0;
    }
    return Math.max(
      synonym >= 0.4 ? 0.9 * ramp(similarity, -0.2, 0.4) : 0,
      synonym >= 0.1 ? 0.6 * ramp(similarity, -0.2, 0.4) : 0,
      derived ? 0.8 * ramp(similarity, -0.2, 0.4) : 0,
      moby === 2 && !isVague(a) && !isVague(b) ? 0.6 * ramp(similarity, 0.15, 0.65) : 0,
    );
  }

  function isVague(term: string): boolean {
    const [first = term, ...rest] = term.split('_');
    return terms.rank(first) < (rest.length > 0 ? VAGUE_FIRST_RANK : VAGUE_RANK);
  }

  /** "Tuesday" and "Friday", "arrive" and "leave", "soar" (a kind of rising) and "plunge". */
  function excludes(a: string, b: string, { kind }: Relation): boolean {
    return (kind < 0.1 && facts.areSiblings(a, b)) || areOpposites(a, b);
  }

  function areOpposites(a: string, b: string): boolean {
    return closeTo(a).some((x) => closeTo(b).some((y) => relations.get(x)?.get(y)?.antonym));
  }

  function closeTo(term: string): string[] {
    const close = [...(relations.get(term) ?? [])].filter(
      ([, { kind, synonym, similar }]) => Math.max(kind, synonym, similar) >= 0.1,
    );
    return [term, ...close.map(([other]) => other)];
  }

  /** "Soldiers" are "troops", and "troops" are "forces". */
  function chains(direct: Weights): [readonly [string, string], number][] {
    const found: [readonly [string, string], number][] = [];
    for (const [a, row] of direct) {
      for (const [middle, first] of row) {
        for (const [b, second] of direct.get(middle) ?? []) {
          const weight = first * second;
          if (
            a !== b &&
            !row.has(b) &&
            Math.min(first, second) >= MIN_CHAIN_WEIGHT &&
            isChain(a, b)
          ) {
            found.push([[a, b], weight]);
          }
        }
      }
    }
    return found.filter(([, weight]) => weight >= MIN_WEIGHT);
  }

  function isChain(a: string, b: string): boolean {
    const relation = relations.get(a)?.get(b);
    const isPhrase = a.includes('_') || b.includes('_');
    return (
      relation !== undefined &&
      !relation.antonym &&
      terms.similarity(a, b) >= (isPhrase ? MIN_PHRASE_CHAIN_SIMILARITY : MIN_CHAIN_SIMILARITY) &&
      !facts.areSiblings(a, b) &&
      !areOpposites(a, b)
    );
  }
}

function setWeight(weights: Weights, [a, b]: readonly [string, string], weight: number): void {
  const row = weights.get(a) ?? new Map<string, number>();
  row.set(b, Math.max(weight, row.get(b) ?? 0));
  weights.set(a, row);
}

function best(row: ReadonlyMap<string, number>): Map<string, number> {
  const sorted = [...row].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(
    sorted.slice(0, MAX_SYNONYMS).map(([term, weight]) => [term, Math.round(weight * 100) / 100]),
  );
}

/** From 0 at `from` to 1 at `to`. */
function ramp(x: number, from: number, to: number): number {
  return Math.max(0, Math.min(1, (x - from) / (to - from)));
}
