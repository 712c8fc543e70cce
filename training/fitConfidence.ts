import { CONFIDENCE_SIGNALS } from '../src/answer/confidence.ts';
import type { Example } from './examples.ts';
import { score } from './fitRanking.ts';
import { minimise } from './minimise.ts';

const ITERATIONS = 200;
const RIDGE = 0.003;

export interface ConfidenceExample {
  readonly dataset: string;
  readonly signals: readonly number[];
  /** Whether the sentence that was ranked first is a right one. */
  readonly isRight: boolean;
}

/** What the confidence sees of an example that is ranked with these weights. */
export function confidenceExample(example: Example, weights: readonly number[]): ConfidenceExample {
  const scores = example.isRight.map((_, i) => score(example.rows, i, weights));
  const first = scores.indexOf(Math.max(...scores));
  return {
    dataset: example.dataset,
    signals: example.overall(scores),
    isRight: example.isRight[first] ?? false,
  };
}

/**
 * Learns the probability that the first sentence is right: logistic regression with a ridge, the
 * sets weighted by the root of their size.
 *
 * @returns a weight for each of `CONFIDENCE_SIGNALS`, and the bias last.
 */
export function fitConfidence(examples: readonly ConfidenceExample[]): number[] {
  const size = CONFIDENCE_SIGNALS.length;
  const { means, scales } = standardisation(examples.map(({ signals }) => signals));
  const rows = examples.map(({ signals }) =>
    signals.map((value, k) => (value - (means[k] ?? 0)) * (scales[k] ?? 0)),
  );
  const sizes = new Map<string, number>();
  for (const { dataset } of examples) sizes.set(dataset, (sizes.get(dataset) ?? 0) + 1);
  const importance = examples.map(({ dataset }) => 1 / Math.sqrt(sizes.get(dataset) ?? 1));
  const total = importance.reduce((sum, value) => sum + value, 0);
  const weights = minimise(
    (current, gradient) => {
      let loss = 0;
      gradient.fill(0);
      for (const [e, { isRight }] of examples.entries()) {
        const row = rows[e] ?? [];
        const sum = row.reduce(
          (all, value, k) => all + value * (current[k] ?? 0),
          current[size] ?? 0,
        );
        const probability = 1 / (1 + Math.exp(-sum));
        const weight = (importance[e] ?? 0) / total;
        loss -= weight * Math.log(Math.max(1e-12, isRight ? probability : 1 - probability));
        const error = weight * (probability - (isRight ? 1 : 0));
        for (const [k, value] of row.entries()) gradient[k] = (gradient[k] ?? 0) + error * value;
        gradient[size] = (gradient[size] ?? 0) + error;
      }
      for (let k = 0; k < size; k++) {
        const weight = current[k] ?? 0;
        loss += 0.5 * RIDGE * weight * weight;
        gradient[k] = (gradient[k] ?? 0) + RIDGE * weight;
      }
      return loss;
    },
    size + 1,
    ITERATIONS,
  );
  const unscaled = Array.from(weights.subarray(0, size), (weight, k) => weight * (scales[k] ?? 0));
  const shift = unscaled.reduce((sum, weight, k) => sum + weight * (means[k] ?? 0), 0);
  return [...unscaled, (weights[size] ?? 0) - shift];
}

function standardisation(rows: readonly (readonly number[])[]) {
  const size = rows[0]?.length ?? 0;
  const column = (k: number) => rows.map((row) => row[k] ?? 0);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const means = Array.from({ length: size }, (_, k) => mean(column(k)));
  const scales = means.map((middle, k) => {
    const deviation = Math.sqrt(mean(column(k).map((value) => (value - middle) ** 2)));
    return deviation > 1e-6 ? 1 / deviation : 0;
  });
  return { means, scales };
}
