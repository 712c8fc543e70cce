import type { TermFacts } from '../../search/corpusView.ts';
import type { AskedWords, SynonymPlace } from './askedWords.ts';

/** No cosine: what has not been worked out yet. */
const UNKNOWN = 2;

/** A word of a candidate beside the question: the same wherever it stands, so worked out once. */
export class WordFacts {
  /** The word's vector; null where it has none. */
  readonly vector: Float32Array | null;
  /** How much it tells by how rare it is in English, in nats. */
  readonly information: number;
  /** The terms of the question that it is a synonym of. */
  readonly synonymPlaces: readonly SynonymPlace[] | undefined;
  /** Places in `question.terms` of those that begin alike: "presidency" for "president". */
  readonly alikePlaces: readonly number[] | null;
  readonly #asked: AskedWords;
  readonly #similarities: Float64Array;

  constructor(id: number, asked: AskedWords, vocabulary: TermFacts) {
    this.vector = vocabulary.vector(id);
    this.information = vocabulary.englishInformation(id);
    this.synonymPlaces = asked.synonymPlaces(id);
    this.alikePlaces = alikePlaces(vocabulary.term(id), asked);
    this.#asked = asked;
    this.#similarities = new Float64Array(asked.terms.length).fill(UNKNOWN);
  }

  /** The cosine to a term of the question, by its place. */
  similarity(place: number): number {
    let similarity = this.#similarities[place] ?? 0;
    if (similarity === UNKNOWN) {
      similarity = cosine(this.#asked.terms[place]?.vector ?? null, this.vector);
      this.#similarities[place] = similarity;
    }
    return similarity;
  }
}

function alikePlaces(word: string, { prefixes }: AskedWords): number[] | null {
  let found: number[] | null = null;
  for (let place = 0; place < prefixes.length; place++) {
    const prefix = prefixes[place];
    if (!prefix || !word.startsWith(prefix)) continue;
    found ??= [];
    found.push(place);
  }
  return found;
}

/** Cosine of the angle between two vectors of length 1; 0 where a word has none. */
function cosine(a: Float32Array | null, b: Float32Array | null): number {
  if (a === null || b === null) return 0;
  // Four sums that do not wait for one another take half the time of one.
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let i = 0;
  for (; i + 3 < a.length; i += 4) {
    first += (a[i] ?? 0) * (b[i] ?? 0);
    second += (a[i + 1] ?? 0) * (b[i + 1] ?? 0);
    third += (a[i + 2] ?? 0) * (b[i + 2] ?? 0);
    fourth += (a[i + 3] ?? 0) * (b[i + 3] ?? 0);
  }
  for (; i < a.length; i++) first += (a[i] ?? 0) * (b[i] ?? 0);
  return first + second + third + fourth;
}
