import { FEATURES, SIGNS } from '../src/answer/ranking/features.ts';
import type { Example } from './examples.ts';
import { minimise } from './minimise.ts';
import { signed, slope, startOf } from './signs.ts';

/** Of the candidates, all of the first so many are learnt from, and one in so many of the rest. */
const ALL_KEPT = 10;
const ONE_IN = 4;
const ITERATIONS = 120;
/** Strength of the pull towards 0 of the standardised weights; from .002 to .05 the figures agree. */
const RIDGE = 0.02;

export interface FitOptions {
  /** Features to leave out, for the ablation. */
  readonly without?: ReadonlySet<string>;
}

/**
 * Learns a weight for each feature, so that a right candidate comes first: the softmax over the
 * candidates of each question (ListNet with top-one probabilities, Cao et al. 2007) with a ridge.
 * Each set counts by the root of its size, so that none decides alone. A weight that has to have a sign is that sign
 * times the square of what is learnt.
 *
 * Deterministic: the same examples give the same weights.
 *
 * @returns a weight for each of `FEATURES`.
 */
export function fitRanking(examples: readonly Example[], { without }: FitOptions = {}): number[] {
  const usable = examples
    .filter(({ isRight }) => isRight.includes(true) && isRight.includes(false))
    .map(thinned);
  const scales = deviations(usable).map((deviation, i) =>
    deviation > 1e-6 && !without?.has(FEATURES[i] ?? '') ? 1 / deviation : 0,
  );
  const size = FEATURES.length;
  const importance = importances(usable);
  const scaled = usable.map(({ rows }) => rows.map((value, i) => value * (scales[i % size] ?? 0)));
  const total = importance.reduce((sum, value) => sum + value, 0);
  const learnt = minimise(
    (roots, gradient) => {
      const current = signed(roots, SIGNS);
      let loss = 0;
      gradient.fill(0);
      for (const [e, { isRight }] of usable.entries()) {
        const rows = scaled[e] ?? new Float32Array();
        const odds = isRight.map((_, i) => score(rows, i, current));
        const highest = Math.max(...odds);
        let all = 0;
        let right = 0;
        for (const [i, value] of odds.entries()) {
          const share = Math.exp(value - highest);
          odds[i] = share;
          all += share;
          if (isRight[i]) right += share;
        }
        const weight = (importance[e] ?? 0) / total;
        loss -= weight * Math.log(right / all);
        for (const [i, value] of odds.entries()) {
          const error = weight * (value / all - (isRight[i] ? value / right : 0));
          for (let k = 0; k < size; k++) {
            gradient[k] = (gradient[k] ?? 0) + error * (rows[i * size + k] ?? 0);
          }
        }
      }
      for (let k = 0; k < size; k++) {
        const weight = current[k] ?? 0;
        loss += 0.5 * RIDGE * weight * weight;
        gradient[k] = ((gradient[k] ?? 0) + RIDGE * weight) * slope(roots[k] ?? 0, SIGNS[k] ?? 0);
      }
      return loss;
    },
    startOf(SIGNS),
    ITERATIONS,
  );
  return Array.from(signed(learnt, SIGNS), (weight, i) => weight * (scales[i] ?? 0));
}

/** An example with fewer of the candidates that came last: they teach little, and many are alike. */
function thinned(example: Example): Example {
  const size = FEATURES.length;
  const kept = example.isRight.flatMap((isRight, i) =>
    isRight || i < ALL_KEPT || i % ONE_IN === 0 ? i : [],
  );
  const rows = new Float32Array(kept.length * size);
  for (const [at, i] of kept.entries()) {
    rows.set(example.rows.subarray(i * size, (i + 1) * size), at * size);
  }
  return { ...example, isRight: kept.map((i) => example.isRight[i] === true), rows };
}

function score(rows: Float32Array, i: number, weights: ArrayLike<number>): number {
  let sum = 0;
  const size = weights.length;
  for (let k = 0; k < size; k++) sum += (rows[i * size + k] ?? 0) * (weights[k] ?? 0);
  return sum;
}

function importances(examples: readonly Example[]): number[] {
  const sizes = new Map<string, number>();
  for (const { dataset } of examples) sizes.set(dataset, (sizes.get(dataset) ?? 0) + 1);
  return examples.map(({ dataset }) => 1 / Math.sqrt(sizes.get(dataset) ?? 1));
}

function deviations(examples: readonly Example[]): number[] {
  const size = FEATURES.length;
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  let count = 0;
  for (const { rows } of examples) {
    count += rows.length / size;
    for (const [i, value] of rows.entries()) {
      sums[i % size] = (sums[i % size] ?? 0) + value;
      squares[i % size] = (squares[i % size] ?? 0) + value * value;
    }
  }
  return Array.from(sums, (sum, k) => {
    const mean = sum / count;
    return Math.sqrt(Math.max(0, (squares[k] ?? 0) / count - mean * mean));
  });
}
