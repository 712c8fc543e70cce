import type { Relation, Relations } from './relateTerms.ts';
import { senseShares } from './relateTerms.ts';
import type { TermVectors } from './termVectors.ts';
import { ancestors, type WordNet } from './readWordNet.ts';

const MAX_SYNONYMS = 8;
const MIN_WEIGHT = 0.25;

export function buildSynonyms(
  relations: Relations,
  terms: TermVectors,
  areSiblings: (a: string, b: string) => boolean,
  rank: (term: string) => number,
): Record<string, Record<string, number>> {
  const synonyms: Record<string, Record<string, number>> = {};
  for (const [a, row] of relations) {
    const weights: [string, number][] = [];
    for (const [b, relation] of row) {
      const weight = weigh(a, b, relation);
      if (weight >= MIN_WEIGHT) {
        weights.push([b, Math.round(weight * 100) / 100]);
      }
    }
    if (weights.length > 0) {
      weights.sort(([x, p], [y, q]) => q - p || (x < y ? -1 : 1));
      synonyms[a] = Object.fromEntries(weights.slice(0, MAX_SYNONYMS));
    }
  }
  return synonyms;

  function weigh(a: string, b: string, relation: Relation): number {
    if (relation.antonym) return 0;
    const isPhrase = a.includes('_') || b.includes('_');
    const cos = terms.similarity(a, b);
    const { synonym, derived, similar, kind, explained, moby } = relation;
    if (isPhrase) {
      const w = Math.max(
        synonym >= 0.3 ? 0.9 * ramp(cos, -0.2, 0.4) : synonym >= 0.1 ? 0.7 * ramp(cos, 0, 0.6) : 0,
        derived ? 0.8 * ramp(cos, 0.1, 0.6) : 0,
        moby === 2 && !isVague(a) && !isVague(b) ? 0.6 * ramp(cos, 0.2, 0.7) : 0);
      return w;
    }
    const sure = Math.max(
      synonym >= 0.3 ? 0.9 * ramp(cos, 0.15, 0.65) : synonym >= 0.1 ? 0.8 * ramp(cos, 0.25, 0.75) : synonym >= 0.03 ? 0.6 * ramp(cos, 0.4, 0.8) : 0,
      derived ? 0.85 * ramp(cos, 0.15, 0.65) : 0,
    );
    if (synonym >= 0.1 || derived) return sure;
    if (cos < 0.45) return sure;
    const sib = areSiblings(a, b);
    const n = (moby === 2 ? 1 : moby === 1 ? 0.7 : 0) + (explained >= 0.3 && !sib ? 1 : 0) + (kind >= 0.05 ? 1 : 0);
    const w = Math.max(sure,
      similar >= 0.1 ? 0.6 * ramp(cos, 0.3, 0.8) : 0,
      n >= 1.6 ? 0.6 * ramp(cos, 0.45, 0.85) : 0,
      moby === 2 && !sib ? 0.6 * ramp(cos, 0.7, 0.95) : 0);
    if (w < MIN_WEIGHT) return 0;
    if (sib && kind < 0.1) return 0;
    return opposite(a, b) ? 0 : w;
  }

  function isVague(term: string): boolean {
    return term.includes('_') ? rank(term.split('_')[0]!) < 500 : rank(term) < 1000;
  }

  function opposite(a: string, b: string): boolean {
    return near(a).some((x) => near(b).some((y) => relations.get(x)?.get(y)?.antonym));
  }
  function near(a: string): string[] {
    return [a, ...[...(relations.get(a) ?? [])].filter(([, r]) => r.kind >= 0.1 || r.synonym >= 0.1 || r.similar >= 0.1).map(([b]) => b)];
  }
}

function ramp(x: number, from: number, to: number): number {
  return Math.max(0, Math.min(1, (x - from) / (to - from)));
}

const MIN_SHARE = 0.25;
const MAX_STEPS = 3;

export function siblingTest(wordNet: WordNet, terms: TermVectors): (a: string, b: string) => boolean {
  const wordsOf = new Map<string, string[]>();
  for (const word of wordNet.senses.keys()) {
    const term = terms.termOf(word);
    if (term !== undefined) wordsOf.set(term, [...(wordsOf.get(term) ?? []), word]);
  }
  const known = new Map<string, Map<string, number>>();
  const share = senseShares(wordNet, terms);
  function stepsUp(term: string): Map<string, number> {
    const k = known.get(term);
    if (k) return k;
    const steps = new Map<string, number>();
    for (const word of wordsOf.get(term) ?? []) {
      for (const id of wordNet.senses.get(word) ?? []) {
        if (share(word, id) < MIN_SHARE) continue;
        let layer = [id];
        for (let d = 0; d < MAX_STEPS; d++) {
          for (const x of layer) if ((steps.get(x) ?? 9) > d) steps.set(x, d);
          layer = layer.flatMap((x) => (wordNet.synsets.get(x)?.pointers ?? []).filter((p) => p.relation === '@' || p.relation === '@i').map((p) => p.target));
        }
      }
    }
    known.set(term, steps);
    return steps;
  }
  return (a, b) => {
    const A = stepsUp(a), B = stepsUp(b);
    for (const [id, d] of A) {
      const e = B.get(id);
      if (e !== undefined && d > 0 && e > 0 && d + e <= MAX_STEPS) return true;
    }
    return false;
  };
}
