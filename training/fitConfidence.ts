import { CONFIDENCE_SIGNALS } from '../src/answer/confidence.ts';
import { confidenceRow, type Example } from './examples.ts';
import { score } from './fitRanking.ts';
import { minimise } from './minimise.ts';

const ITERATIONS = 80;
const RIDGE = 0.003;

export interface ConfidenceExample {
  readonly dataset: string;
  readonly signals: readonly number[];
  readonly isAnswered: boolean;
  /** 0 to 1, how much it counts within its set. */
  readonly importance: number;
}

/** Made-up gaps count less than real ones: they are easier. */
const GAP_IMPORTANCE = 0.5;

/**
 * What the confidence is to learn from an example that is ranked with these weights: whether the
 * first sentence answers; and, with the articles that do answer taken away, that nothing does.
 */
export function confidenceExamples(
  example: Example,
  weights: readonly number[],
): ConfidenceExample[] {
  const { dataset, isRight, articles, rows } = example;
  // Without any candidate the confidence is 0, and nothing needs to be learnt.
  if (articles.length === 0) return [];
  const scores = isRight.map((_, i) => score(rows, i, weights));
  const first = scores.indexOf(Math.max(...scores));
  const real = {
    dataset,
    signals: confidenceRow(example, scores, () => true),
    isAnswered: isRight[first] ?? false,
    importance: 1,
  };
  const answering = new Set(articles.filter((_, i) => isRight[i]));
  const hasOthers = articles.some((article) => !answering.has(article));
  if (answering.size === 0 || !hasOthers) return [real];
  const isKept = (i: number) => {
    const article = articles[i];
    return article !== undefined && !answering.has(article);
  };
  const signals = confidenceRow(example, scores, isKept);
  return [real, { dataset, signals, isAnswered: false, importance: GAP_IMPORTANCE }];
}

/**
 * Learns the probability that the first sentence answers: logistic regression with a ridge, the sets
 * weighted by the root of their size.
 *
 * @returns a weight for each of `CONFIDENCE_SIGNALS`, and the bias last.
 */
export function fitConfidence(examples: readonly ConfidenceExample[]): number[] {
  const size = CONFIDENCE_SIGNALS.length;
  const { means, scales } = standardisation(examples.map(({ signals }) => signals));
  const rows = examples.map(({ signals }) =>
    Float64Array.from(signals, (value, k) => (value - (means[k] ?? 0)) * (scales[k] ?? 0)),
  );
  const sizes = new Map<string, number>();
  for (const { dataset } of examples) sizes.set(dataset, (sizes.get(dataset) ?? 0) + 1);
  const importances = examples.map(
    ({ dataset, importance }) => importance / Math.sqrt(sizes.get(dataset) ?? 1),
  );
  const total = importances.reduce((sum, value) => sum + value, 0);
  const weights = minimise(
    (current, gradient) => {
      let loss = 0;
      gradient.fill(0);
      for (const [e, row] of rows.entries()) {
        let sum = current[size] ?? 0;
        for (let k = 0; k < size; k++) sum += (row[k] ?? 0) * (current[k] ?? 0);
        const probability = 1 / (1 + Math.exp(-sum));
        const isAnswered = examples[e]?.isAnswered === true;
        const importance = (importances[e] ?? 0) / total;
        loss -= importance * Math.log(Math.max(1e-12, isAnswered ? probability : 1 - probability));
        const error = importance * (probability - (isAnswered ? 1 : 0));
        for (let k = 0; k < size; k++) gradient[k] = (gradient[k] ?? 0) + error * (row[k] ?? 0);
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
