import { Trait } from '../../text/terms/traits.ts';
import type { Question, QuestionTerm } from '../question/question.ts';

/** Stems that share their first letters are taken for one family. */
const PREFIX_LENGTH = 4;
/** A power of two; a table of this size says no for most of the words that a question does not hold. */
const FILTER_SIZE = 4096;

/** A place in `question.terms` for which another word stands. */
export interface SynonymPlace {
  readonly place: number;
  /** 0 to 1. */
  readonly weight: number;
}

/** The words of a question by their numbers in the vocabulary, to be found among many others. */
export class AskedWords {
  readonly terms: readonly QuestionTerm[];
  /** The first letters of each term; null for one that is too short, a number or no word. */
  readonly prefixes: readonly (string | null)[];
  readonly #places = new Map<number, number>();
  readonly #synonyms = new Map<number, SynonymPlace[]>();
  readonly #filter = new Uint8Array(FILTER_SIZE);

  constructor({ terms }: Question) {
    this.terms = terms;
    this.prefixes = terms.map(prefixOf);
    for (const [place, { id, synonyms }] of terms.entries()) {
      if (id >= 0) {
        this.#places.set(id, place);
        this.#filter[id % FILTER_SIZE] = 1;
      }
      for (const synonym of synonyms) {
        const places = this.#synonyms.get(synonym.id) ?? [];
        this.#synonyms.set(synonym.id, [...places, { place, weight: synonym.weight }]);
        this.#filter[synonym.id % FILTER_SIZE] = 1;
      }
    }
  }

  /** False for a word that is neither a term of the question nor a synonym of one; true for these and a few more. */
  mayHold(id: number): boolean {
    return this.#filter[id % FILTER_SIZE] === 1;
  }

  /** The place in `question.terms` of the term that a word is; -1 where it is none. */
  place(id: number): number {
    return this.mayHold(id) ? (this.#places.get(id) ?? -1) : -1;
  }

  /** The places of the terms that a word or a phrase is a synonym of. */
  synonymPlaces(id: number): readonly SynonymPlace[] | undefined {
    return this.mayHold(id) ? this.#synonyms.get(id) : undefined;
  }
}

function prefixOf({ term, traits }: QuestionTerm): string | null {
  const isWord = term.length >= PREFIX_LENGTH && (traits & Trait.digits) === 0;
  return isWord && !term.includes(':') ? term.slice(0, PREFIX_LENGTH) : null;
}
