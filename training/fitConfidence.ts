import { minimise } from './minimise.ts';
import { signed, slope, startOf } from './signs.ts';

/** Keeps the logarithm of 0 finite. */
const TINY = 1e-12;
const ITERATIONS = 120;
const RIDGE = 0.003;
/**
 * Of the questions people ask of a curated corpus, about a third are not answered by it (105 written by somebody who had
 * only read the articles: 30 were). The sets have other shares, so both kinds are weighted to make up these.
 */
const UNANSWERED_SHARE = 1 / 3;

export interface ConfidenceExample {
  readonly dataset: string;
  readonly features: readonly number[];
  readonly isRight: boolean;
  /** Whether the articles answer the question at all. */
  readonly answerable: boolean;
}

/**
 * Learns the probability that the first sentence answers: logistic regression with a ridge. Each set counts by the root
 * of its size, and within it questions that the articles answer and others in the share that people ask them.
 *
 * @param signs the sign that each weight has to have; 0 for either.
 * @returns a weight for each of the features, and the bias last.
 */
export function fitConfidence(
  examples: readonly ConfidenceExample[],
  signs: readonly number[],
): number[] {
  const size = examples[0]?.features.length ?? 0;
  const { means, scales } = standardisation(examples.map(({ features }) => features));
  const rows = examples.map(({ features }) =>
    Float64Array.from(features, (value, k) => (value - (means[k] ?? 0)) * (scales[k] ?? 0)),
  );
  const importances = importancesOf(examples);
  const total = importances.reduce((sum, value) => sum + value, 0);
  const learnt = minimise(
    (roots, gradient) => {
      const current = signed(roots, signs);
      let loss = 0;
      gradient.fill(0);
      for (const [e, row] of rows.entries()) {
        const chance = probability(row, current);
        const target = examples[e]?.isRight ? 1 : 0;
        const importance = (importances[e] ?? 0) / total;
        loss -= importance * Math.log((target ? chance : 1 - chance) + TINY);
        const error = importance * (chance - target);
        for (let k = 0; k < size; k++) gradient[k] = (gradient[k] ?? 0) + error * (row[k] ?? 0);
        gradient[size] = (gradient[size] ?? 0) + error;
      }
      for (let k = 0; k < size; k++) {
        const weight = current[k] ?? 0;
        loss += 0.5 * RIDGE * weight * weight;
        gradient[k] = ((gradient[k] ?? 0) + RIDGE * weight) * slope(roots[k] ?? 0, signs[k] ?? 0);
      }
      return loss;
    },
    startOf([...signs, 0]),
    ITERATIONS,
  );
  const weights = signed(learnt, signs);
  const unscaled = Array.from(weights.subarray(0, size), (weight, k) => weight * (scales[k] ?? 0));
  const shift = unscaled.reduce((sum, weight, k) => sum + weight * (means[k] ?? 0), 0);
  return [...unscaled, (weights[size] ?? 0) - shift];
}

function importancesOf(examples: readonly ConfidenceExample[]): number[] {
  const kinds = new Map<string, number>();
  const sizes = new Map<string, number>();
  const kindOf = ({ dataset, answerable }: ConfidenceExample) => `${dataset} ${answerable}`;
  for (const one of examples) {
    kinds.set(kindOf(one), (kinds.get(kindOf(one)) ?? 0) + 1);
    sizes.set(one.dataset, (sizes.get(one.dataset) ?? 0) + 1);
  }
  return examples.map((one) => {
    const share = one.answerable ? 1 - UNANSWERED_SHARE : UNANSWERED_SHARE;
    return (share * Math.sqrt(sizes.get(one.dataset) ?? 1)) / (kinds.get(kindOf(one)) ?? 1);
  });
}

/** The logistic function of the weighted sum of features; the bias is the last of the weights. */
export function probability(features: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = weights[features.length] ?? 0;
  for (let k = 0; k < features.length; k++) sum += (features[k] ?? 0) * (weights[k] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function standardisation(rows: readonly (readonly number[])[]) {
  const size = rows[0]?.length ?? 0;
  const means = Array.from({ length: size }, () => 0);
  const squares = Array.from({ length: size }, () => 0);
  for (const row of rows) {
    for (const [k, value] of row.entries()) {
      means[k] = (means[k] ?? 0) + value / rows.length;
      squares[k] = (squares[k] ?? 0) + (value * value) / rows.length;
    }
  }
  const scales = means.map((mean, k) => {
    const deviation = Math.sqrt(Math.max(0, (squares[k] ?? 0) - mean * mean));
    return deviation > 1e-6 ? 1 / deviation : 0;
  });
  return { means, scales };
}
