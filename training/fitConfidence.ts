import { CONFIDENCE_SIGNALS } from '../src/answer/confidence/confidenceSignals.ts';
import { confidenceRow, type Example } from './examples.ts';
import { score } from './fitRanking.ts';
import { minimise } from './minimise.ts';
import { isSmallCorpus } from './smallCorpora.ts';

/** Keeps the logarithm of 0 finite. */
const TINY = 1e-12;
const ITERATIONS = 80;
const RIDGE = 0.01;

export interface ConfidenceExample {
  readonly dataset: string;
  readonly signals: readonly number[];
  /** 0 to 1: how good the first sentence is as an answer. */
  readonly target: number;
  readonly kind: Kind;
}

/** Asked of a corpus that answers, of one that does not, of one whose answers were taken away. */
type Kind = 'answerable' | 'unanswerable' | 'taken';

/** Gaps that somebody thought of are rarer than questions, and harder than those that are made. */
const IMPORTANCE: Readonly<Record<Kind, number>> = { answerable: 1, unanswerable: 2, taken: 0.6 };

/** Of small corpora there are many, whose gaps are easy: with more weight, hard gaps are told less well. */
const SMALL_CORPUS = 0.3;

/**
 * The worth of a wrong first sentence where the articles do answer: the right one is among the next
 * for most questions, so that an answer is better than silence.
 */
const BESIDE_THE_POINT = 0.5;

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
    target: isRight[first] ? 1 : example.asked.answerable ? BESIDE_THE_POINT : 0,
    kind: example.asked.answerable ? ('answerable' as const) : ('unanswerable' as const),
  };
  const answering = new Set(articles.filter((_, i) => isRight[i]));
  const hasOthers = articles.some((article) => !answering.has(article));
  if (answering.size === 0 || !hasOthers) return [real];
  const isKept = (i: number) => {
    const article = articles[i];
    return article !== undefined && !answering.has(article);
  };
  const signals = confidenceRow(example, scores, isKept);
  return [real, { dataset, signals, target: 0, kind: 'taken' }];
}

/**
 * Learns the probability that the first sentence answers: logistic regression with a ridge, the kinds
 * of question of each set weighted by the root of their number.
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
  const group = ({ dataset, kind }: ConfidenceExample) => `${dataset} ${kind}`;
  for (const one of examples) sizes.set(group(one), (sizes.get(group(one)) ?? 0) + 1);
  const importances = examples.map(
    (one) =>
      ((isSmallCorpus(one.dataset) ? SMALL_CORPUS : 1) * IMPORTANCE[one.kind]) /
      Math.sqrt(sizes.get(group(one)) ?? 1),
  );
  const total = importances.reduce((sum, value) => sum + value, 0);
  const weights = minimise(
    (current, gradient) => {
      let loss = 0;
      gradient.fill(0);
      for (const [e, row] of rows.entries()) {
        const chance = probability(row, current);
        const target = examples[e]?.target ?? 0;
        const importance = (importances[e] ?? 0) / total;
        loss -=
          importance *
          (target * Math.log(chance + TINY) + (1 - target) * Math.log(1 - chance + TINY));
        const error = importance * (chance - target);
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

/** The logistic function of the weighted sum of signals; the bias is the last of the weights. */
export function probability(signals: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = weights[signals.length] ?? 0;
  for (let k = 0; k < signals.length; k++) sum += (signals[k] ?? 0) * (weights[k] ?? 0);
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
