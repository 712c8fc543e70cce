import { readWord } from '../../src/text/terms/readWord.ts';
import { dotProduct, type Vectors } from './readVectors.ts';
import type { WordNet } from './readWordNet.ts';

/** Rarer words need no synonyms, and have poor vectors. */
const MAX_RANK = 40_000;

/** Forms of a term that its likeness to others is measured with: the commonest. */
const MAX_FORMS = 4;

/** What a particle counts against the verb in the vector of "pull out". */
const PARTICLE_WEIGHT = 0.7;

/** The words and phrases that can be synonyms, as the terms of the pipeline. */
export interface TermVectors {
  /** The term of a word (`withdraw`) or a phrase (`pull_out`); none for stop words, names, numbers, rare words. */
  termOf(word: string): string | undefined;
  /** How many words are commoner than the commonest form of a term. */
  rank(term: string): number;
  /** How alike two terms are used: the cosine of their vectors, of their most alike forms. */
  similarity(a: string, b: string): number;
}

export function termVectors(wordNet: WordNet, vectors: Vectors): TermVectors {
  const numbers = numberWords(wordNet);
  const formsOf = new Map<string, string[]>();
  for (const word of vectors.words.slice(0, MAX_RANK)) {
    const term = termOfWord(word);
    if (term !== undefined) {
      const forms = formsOf.get(term) ?? [];
      forms.push(word);
      formsOf.set(term, forms);
    }
  }
  const units = new Map<string, Float64Array[]>();

  function termOfWord(word: string): string | undefined {
    if (!/^[a-z]+$/.test(word) || (vectors.rank(word) ?? MAX_RANK) >= MAX_RANK) {
      return undefined;
    }
    const { kind, term, countryNames } = readWord(word);
    if (numbers.has(word)) {
      return undefined;
    }
    const isName = countryNames.some(({ words }) => words.length === 1);
    return kind === 'word' && !isName ? term : undefined;
  }

  function termOfPhrase(phrase: string): string | undefined {
    const words = phrase.split(' ').map(readWord);
    const isUsed = (wordNet.senses.get(phrase) ?? []).some((id) =>
      wordNet.counts.has(`${phrase} ${id}`),
    );
    const isPlain = /^[a-z]+( [a-z]+){1,2}$/.test(phrase) && words[0]?.kind === 'word';
    return isUsed && isPlain ? words.map(({ term }) => term).join('_') : undefined;
  }

  function unitsOf(term: string): Float64Array[] {
    const known = units.get(term);
    if (known) {
      return known;
    }
    const found = term.includes('_')
      ? [compose(term.split('_'))]
      : (formsOf.get(term) ?? []).slice(0, MAX_FORMS).map(vectors.vectorOf);
    units.set(term, found);
    return found;
  }

  /** "pull out" is used as the mean of "pull", "pulled" …, "out" and "pullout" are. */
  function compose([first = '', ...rest]: readonly string[]): Float64Array {
    const forms = (formsOf.get(first) ?? []).slice(0, MAX_FORMS);
    const joined = forms.flatMap((form) => [
      `${form}${rest.join('')}`,
      `${form}-${rest.join('-')}`,
    ]);
    const parts: [string, number][] = [
      ...forms.map((form): [string, number] => [form, 1 / forms.length]),
      ...rest.map((word): [string, number] => [formsOf.get(word)?.[0] ?? word, PARTICLE_WEIGHT]),
      ...joined.map((form): [string, number] => [form, 1]),
    ];
    const sum = new Float64Array(vectors.vectorOf(first).length);
    for (const [word, weight] of parts) {
      for (const [i, x] of vectors.vectorOf(word).entries()) {
        sum[i] = (sum[i] ?? 0) + weight * x;
      }
    }
    const length = Math.sqrt(dotProduct(sum, sum)) || 1;
    return sum.map((x) => x / length);
  }

  const terms = new Map<string, string | undefined>();
  return {
    termOf(word) {
      if (!terms.has(word)) {
        terms.set(word, word.includes(' ') ? termOfPhrase(word) : termOfWord(word));
      }
      return terms.get(word);
    },
    rank: (term) => vectors.rank(formsOf.get(term)?.[0] ?? '') ?? MAX_RANK,
    similarity(a, b) {
      let best = 0;
      for (const x of unitsOf(a)) {
        for (const y of unitsOf(b)) {
          best = Math.max(best, dotProduct(x, y));
        }
      }
      return best;
    },
  };
}

/** "Thousand" and "million" are used alike, and must not be mixed up. */
function numberWords(wordNet: WordNet): Set<string> {
  const cardinal = (wordNet.senses.get('cardinal') ?? []).filter((id) => id.startsWith('a'));
  const similar = cardinal
    .flatMap((id) => wordNet.pointersTo.get(id) ?? [])
    .filter(({ relation }) => relation === '&');
  return new Set(similar.flatMap(({ source }) => source.words));
}
