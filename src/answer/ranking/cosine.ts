import type { WordVector } from '../../text/lexicon/wordVectors.ts';

/** Cosine of the angle between two words' vectors; 0 where a word has none. */
export function cosine(a: WordVector | null, b: WordVector | null): number {
  if (a === null || b === null) return 0;
  const [x, y] = [a.values, b.values];
  // Whole numbers: they are multiplied and added several times as fast as fractions.
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum = (sum + Math.imul(x[i] ?? 0, y[i] ?? 0)) | 0;
  return sum / (a.length * b.length);
}
