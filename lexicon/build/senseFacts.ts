import type { WordNet } from './readWordNet.ts';
import type { TermVectors } from './termVectors.ts';

/** What WordNet tells of a term by all its senses. */
export interface SenseFacts {
  /** How much of a term's use is a word of it in one sense, by the counts in WordNet's texts. */
  share(word: string, synsetId: string): number;
  /** How much of a term's use is as a noun. */
  nounShare(term: string): number;
  /** Whether both are kinds of the same, and neither is a kind of the other: "Tuesday", "Friday". */
  areSiblings(a: string, b: string): boolean;
}

/** Counted for a sense that WordNet's texts do not have. */
const UNSEEN_COUNT = 0.3;

/** Rarer senses do not make siblings. */
const MIN_SHARE = 0.1;

/** Steps up from both to what they are kinds of. */
const MAX_STEPS = 3;

export function senseFacts(wordNet: WordNet, terms: TermVectors): SenseFacts {
  const totals = new Map<string, number>();
  const nouns = new Map<string, number>();
  const wordsOf = new Map<string, string[]>();
  for (const [word, ids] of wordNet.senses) {
    const term = terms.termOf(word);
    if (term !== undefined) {
      const sum = (some: readonly string[]) => some.reduce((n, id) => n + count(word, id), 0);
      totals.set(term, (totals.get(term) ?? 0) + sum(ids));
      nouns.set(term, (nouns.get(term) ?? 0) + sum(ids.filter((id) => id.startsWith('n'))));
      wordsOf.set(term, [...(wordsOf.get(term) ?? []), word]);
    }
  }
  const stepsUp = new Map<string, ReadonlyMap<string, number>>();

  function count(word: string, id: string): number {
    return (wordNet.counts.get(`${word} ${id}`) ?? 0) + UNSEEN_COUNT;
  }

  function share(word: string, id: string): number {
    const total = totals.get(terms.termOf(word) ?? '');
    return total === undefined ? 0 : count(word, id) / total;
  }

  /** The synsets that a term's main senses are kinds of, with the steps to get there. */
  function kindsOf(term: string): ReadonlyMap<string, number> {
    const known = stepsUp.get(term);
    if (known) {
      return known;
    }
    const steps = new Map<string, number>();
    for (const word of wordsOf.get(term) ?? []) {
      let layer = (wordNet.senses.get(word) ?? []).filter((id) => share(word, id) >= MIN_SHARE);
      for (let step = 0; step < MAX_STEPS; step++) {
        for (const id of layer) {
          steps.set(id, Math.min(step, steps.get(id) ?? MAX_STEPS));
        }
        layer = layer.flatMap((id) =>
          (wordNet.synsets.get(id)?.pointers ?? [])
            .filter(({ relation }) => relation === '@' || relation === '@i')
            .map(({ target }) => target),
        );
      }
    }
    stepsUp.set(term, steps);
    return steps;
  }

  return {
    share,
    nounShare: (term) => (nouns.get(term) ?? 0) / (totals.get(term) ?? 1),
    areSiblings(a, b) {
      const others = kindsOf(b);
      return [...kindsOf(a)].some(([id, up]) => {
        const down = others.get(id) ?? 0;
        return up > 0 && down > 0 && up + down <= MAX_STEPS;
      });
    },
  };
}
