import type { Vocabulary } from '../../search/vocabulary.ts';
import { Trait } from '../../text/traits/trait.ts';
import type { Question, QuestionTerm } from '../question/question.ts';
import { cosine } from './cosine.ts';

/** No cosine: what has not been worked out yet. */
const UNKNOWN = 2;
/** Stems that share their first letters are taken for one family. */
const PREFIX_LENGTH = 4;

/** A word of a candidate beside the question: the same wherever it stands, so worked out once. */
export class WordFacts {
  /** The word's vector; null where it has none. */
  readonly vector: Float32Array | null;
  /** How much it tells by how rare it is in English, in nats. */
  readonly information: number;
  /** Places in `question.terms` of the terms that it is a synonym of; null where it is of none. */
  readonly synonyms: readonly { readonly place: number; readonly weight: number }[] | null;
  /** Places in `question.terms` of the terms that begin alike: "presidency" for "president". */
  readonly alike: readonly number[] | null;
  readonly #terms: readonly QuestionTerm[];
  readonly #similarities: Float64Array;

  constructor(id: number, { terms }: Question, vocabulary: Vocabulary) {
    this.vector = vocabulary.vector(id);
    this.information = vocabulary.englishInformation(id);
    this.synonyms = synonymsAt(id, terms);
    this.alike = alikeAt(vocabulary.term(id), terms);
    this.#terms = terms;
    this.#similarities = new Float64Array(terms.length).fill(UNKNOWN);
  }

  /** The cosine to a term of the question, by its place. */
  similarity(place: number): number {
    let similarity = this.#similarities[place] ?? 0;
    if (similarity === UNKNOWN) {
      similarity = cosine(this.#terms[place]?.vector ?? null, this.vector);
      this.#similarities[place] = similarity;
    }
    return similarity;
  }
}

/** Places of the terms of which a word or a phrase is a synonym, with how close it is. */
export function synonymsAt(id: number, terms: readonly QuestionTerm[]) {
  let found: { place: number; weight: number }[] | null = null;
  for (let place = 0; place < terms.length; place++) {
    for (const synonym of terms[place]?.synonyms ?? []) {
      if (synonym.id !== id) continue;
      found ??= [];
      found.push({ place, weight: synonym.weight });
    }
  }
  return found;
}

function alikeAt(word: string, terms: readonly QuestionTerm[]): number[] | null {
  let found: number[] | null = null;
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place];
    if (!term || !beginsAlike(word, term)) continue;
    found ??= [];
    found.push(place);
  }
  return found;
}

function beginsAlike(word: string, { term, traits }: QuestionTerm): boolean {
  const isWord = term.length >= PREFIX_LENGTH && (traits & Trait.digits) === 0;
  return isWord && word.startsWith(term.slice(0, PREFIX_LENGTH)) && !term.includes(':');
}
