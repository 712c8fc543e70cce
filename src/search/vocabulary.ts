import { termVector } from '../text/lexicon/pieceVectors.ts';
import { frequencyRank } from '../text/lexicon/words.ts';

/** Words in a sentence of news, on average. */
const WORDS_IN_SENTENCE = 20;
/**
 * By Zipf's law the word of rank r is one in r · H words, H being the harmonic number of the size of
 * the vocabulary: ln 400,000 + 0.58.
 */
const ZIPF_SUM = 13.5;
/** A word that the list of frequencies lacks is rarer than any on it. */
const UNKNOWN_RANK = 200_000;

/** What a vocabulary holds, to be stored. */
export interface VocabularyState {
  readonly terms: readonly string[];
  /** For each term the first word of the corpus that it was read from, in lower case. */
  readonly surfaces: readonly string[];
  readonly sentenceCounts: readonly number[];
  readonly articleCounts: readonly number[];
  /** How often each term stands within a sentence, and how often with a capital letter there. */
  readonly withinCounts: readonly number[];
  readonly nameCounts: readonly number[];
}

const EMPTY: VocabularyState = {
  ...{ terms: [], surfaces: [], sentenceCounts: [], articleCounts: [] },
  ...{ withinCounts: [], nameCounts: [] },
};

/**
 * The terms of a corpus, numbered, with what is known of each: how often it stands in the corpus,
 * how common it is in English, and its vector.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #terms: string[];
  readonly #surfaces: string[];
  readonly #sentenceCounts: number[];
  readonly #articleCounts: number[];
  readonly #withinCounts: number[];
  readonly #nameCounts: number[];
  readonly #vectors: (Float32Array | null | undefined)[] = [];
  readonly #englishInformation: (number | undefined)[] = [];

  constructor(state: VocabularyState = EMPTY) {
    this.#terms = [...state.terms];
    this.#surfaces = [...state.surfaces];
    this.#sentenceCounts = [...state.sentenceCounts];
    this.#articleCounts = [...state.articleCounts];
    this.#withinCounts = [...state.withinCounts];
    this.#nameCounts = [...state.nameCounts];
    for (const [id, term] of this.#terms.entries()) this.#ids.set(term, id);
  }

  get state(): VocabularyState {
    return {
      terms: this.#terms,
      surfaces: this.#surfaces,
      sentenceCounts: this.#sentenceCounts,
      articleCounts: this.#articleCounts,
      withinCounts: this.#withinCounts,
      nameCounts: this.#nameCounts,
    };
  }

  /** Every number of a term is below this. */
  get size(): number {
    return this.#terms.length;
  }

  /**
   * The term's number, given to it where it is new.
   *
   * @param surface the word that it was read from, as it stands in the text.
   */
  add(term: string, surface: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    this.#terms.push(term);
    this.#surfaces.push(surface.toLowerCase());
    this.#ids.set(term, this.#terms.length - 1);
    return this.#terms.length - 1;
  }

  /** The term's number, or -1 where the corpus never held it. */
  find(term: string): number {
    return this.#ids.get(term) ?? -1;
  }

  term(id: number): string {
    return this.#terms[id] ?? '';
  }

  /** Counts the term in or out. */
  count(id: number, { sentences, articles }: { sentences: number; articles: number }): void {
    this.#sentenceCounts[id] = this.sentenceCount(id) + sentences;
    this.#articleCounts[id] = this.articleCount(id) + articles;
  }

  /** Counts a word within a sentence, where a capital letter tells a name, in or out. */
  countWithin(id: number, isName: boolean, by: 1 | -1): void {
    this.#withinCounts[id] = (this.#withinCounts[id] ?? 0) + by;
    if (isName) this.#nameCounts[id] = (this.#nameCounts[id] ?? 0) + by;
  }

  /** The share of a term's places within sentences where it has a capital letter, 0 to 1; null where it has none. */
  nameShare(id: number): number | null {
    const within = this.#withinCounts[id] ?? 0;
    return within > 0 ? (this.#nameCounts[id] ?? 0) / within : null;
  }

  /** In how many sentences the term stands; 0 for -1. */
  sentenceCount(id: number): number {
    return this.#sentenceCounts[id] ?? 0;
  }

  /** In how many articles the term stands; 0 for -1. */
  articleCount(id: number): number {
    return this.#articleCounts[id] ?? 0;
  }

  /** The term's word vector, of length 1; null where it has none. */
  vector(id: number): Float32Array | null {
    let vector = this.#vectors[id];
    if (vector === undefined) {
      vector = termVector(this.term(id), this.#surfaces[id] ?? '');
      this.#vectors[id] = vector;
    }
    return vector;
  }

  /** How much the term tells by how rare it is in English, in nats. */
  englishInformation(id: number): number {
    let information = this.#englishInformation[id];
    if (information === undefined) {
      information = -Math.log(englishShare(this.term(id)));
      this.#englishInformation[id] = information;
    }
    return information;
  }
}

/**
 * Share of the sentences of English text that hold a term, 0 to 1, estimated from its rank.
 *
 * @param term as `extractTerms` gives it.
 * @returns a share above 0; that of a word that no list has for a term without a rank.
 */
export function englishShare(term: string): number {
  const rank = frequencyRank(term) ?? UNKNOWN_RANK;
  return 1 - Math.exp(-WORDS_IN_SENTENCE / ((rank + 3) * ZIPF_SUM));
}
