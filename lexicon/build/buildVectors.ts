import { extractTerms } from '../../src/text/terms/extractTerms.ts';
import type { Vectors } from './readVectors.ts';

/** As many terms as fit into 8 MB. */
const TERMS = 84_000;
/** Of 100. The rest adds size and no quality that could be measured. */
const DIMENSIONS = 72;
/**
 * The first principal component holds how frequent a word is rather than what it means
 * (Mu and Viswanath, All-but-the-Top, 2018).
 */
const DROPPED_COMPONENTS = 1;
const JACOBI_SWEEPS = 30;
/** A unit vector's coordinates, spread over the range of a signed byte; few reach its ends. */
const SCALE = 254;
/** Keeps the commonest form of a term from drowning the others. */
const RANK_OFFSET = 100;

/**
 * Distils word vectors into one small file, laid out as `src/text/lexicon/wordVectors.ts` reads it:
 * a vector for each term of the pipeline, the frequency-weighted mean of its words' vectors.
 */
export function buildVectors({ words, vectorOf }: Vectors): Buffer {
  const terms = collectTerms(words);
  const basis = principalComponents(terms.map(([, { forms }]) => meanVector(forms, vectorOf)));
  terms.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const texts = terms.map(([term]) => Buffer.from(term));
  const numbers = [terms.length, DIMENSIONS, Buffer.concat(texts).length, 0];
  let offset = 0;
  for (const text of texts) {
    offset += text.length;
    numbers.push(offset);
  }
  for (const [, { rank }] of terms) numbers.push(rank);
  const vectors = Int8Array.from(
    terms.flatMap(([, { forms }]) => quantise(project(meanVector(forms, vectorOf), basis))),
  );
  return Buffer.concat([
    Buffer.from(Uint32Array.from(numbers).buffer),
    ...texts,
    Buffer.from(vectors.buffer),
  ]);
}

interface Forms {
  /** Rank of the commonest. */
  readonly rank: number;
  readonly forms: { word: string; rank: number }[];
}

/** The terms of the commonest words, each with the words that it stands for. */
function collectTerms(words: readonly string[]): [string, Forms][] {
  const terms = new Map<string, Forms>();
  for (const [rank, word] of words.entries()) {
    const [term, ...others] = extractTerms(word);
    // "us" is read as the pronoun when it stands alone; other stop words have nothing to compare.
    if (term === undefined || others.length > 0 || term.kind === 'stop') continue;
    const known = terms.get(term.term);
    if (known) known.forms.push({ word, rank });
    else if (terms.size < TERMS) terms.set(term.term, { rank, forms: [{ word, rank }] });
  }
  return [...terms];
}

function meanVector(forms: Forms['forms'], vectorOf: Vectors['vectorOf']): Float64Array {
  const mean = new Float64Array(vectorOf(forms[0]?.word ?? '').length);
  for (const { word, rank } of forms) {
    const vector = unit(vectorOf(word));
    for (const [i, value] of vector.entries())
      mean[i] = (mean[i] ?? 0) + value / (rank + RANK_OFFSET);
  }
  return unit(mean);
}

interface Basis {
  readonly mean: Float64Array;
  readonly components: readonly Float64Array[];
}

function principalComponents(rows: readonly Float64Array[]): Basis {
  const size = rows[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const row of rows)
    for (let i = 0; i < size; i++) mean[i] = at(mean, i) + at(row, i) / rows.length;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    const centred = row.map((value, i) => value - at(mean, i));
    for (const [i, line] of covariance.entries()) {
      for (let j = 0; j < size; j++) line[j] = at(line, j) + at(centred, i) * at(centred, j);
    }
  }
  const components = eigenvectors(covariance);
  return {
    mean,
    components: components.slice(DROPPED_COMPONENTS, DROPPED_COMPONENTS + DIMENSIONS),
  };
}

/** Eigenvectors of a symmetric matrix, largest eigenvalue first, by cyclic Jacobi rotations. */
function eigenvectors(matrix: Float64Array[]): Float64Array[] {
  const size = matrix.length;
  const vectors = matrix.map((_, i) =>
    Float64Array.from({ length: size }, (_, j) => Number(i === j)),
  );
  const rotate = (row: Float64Array, p: number, q: number, [c, s]: readonly [number, number]) => {
    const [x, y] = [at(row, p), at(row, q)];
    row[p] = c * x - s * y;
    row[q] = s * x + c * y;
  };
  for (let sweep = 0; sweep < JACOBI_SWEEPS; sweep++) {
    for (const [p, rowP] of matrix.entries()) {
      for (let q = p + 1; q < size; q++) {
        const rowQ = matrix[q] ?? rowP;
        if (Math.abs(at(rowP, q)) < 1e-12) continue;
        const theta = (at(rowQ, q) - at(rowP, p)) / (2 * at(rowP, q));
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const turn = [c, t * c] as const;
        for (const row of matrix) rotate(row, p, q, turn);
        for (let k = 0; k < size; k++) {
          const [x, y] = [at(rowP, k), at(rowQ, k)];
          rowP[k] = c * x - t * c * y;
          rowQ[k] = t * c * x + c * y;
        }
        for (const row of vectors) rotate(row, p, q, turn);
      }
    }
  }
  const order = matrix
    .map((row, i) => ({ i, value: at(row, i) }))
    .sort((a, b) => b.value - a.value);
  return order.map(({ i }) => Float64Array.from(vectors, (row) => at(row, i)));
}

function project(vector: Float64Array, { mean, components }: Basis): Float64Array {
  const centred = vector.map((value, i) => value - at(mean, i));
  return unit(
    Float64Array.from(components, (axis) =>
      axis.reduce((sum, x, i) => sum + x * at(centred, i), 0),
    ),
  );
}

function quantise(vector: Float64Array): number[] {
  return Array.from(vector, (value) => Math.max(-127, Math.min(127, Math.round(value * SCALE))));
}

function unit(vector: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(vector);
  const length = Math.hypot(...values) || 1;
  return values.map((value) => value / length);
}

function at(vector: Float64Array, i: number): number {
  return vector[i] ?? 0;
}
