import type { Span } from '../src/text/span.ts';
import type { BenchQuestion, GoldSpan } from './dataset.ts';

/** What an engine made of one question. */
export interface Response {
  readonly question: BenchQuestion;
  /** Best first. */
  readonly ranked: readonly GoldSpan[];
  readonly confidence: number;
  readonly answered: boolean;
}

export interface Quality {
  readonly answerable: number;
  readonly unanswerable: number;
  /** Share of the answerable questions with a right sentence first. */
  readonly p1: number;
  /** … among the first five. */
  readonly r5: number;
  /** One over the rank of the first right sentence among the first ten, on average. */
  readonly mrr10: number;
  /** How well the confidence tells answerable from unanswerable; NaN where there is only one kind. */
  readonly auroc: number;
  /** Share of the answerable questions that got an answer. */
  readonly answerRate: number;
  /** Share of the unanswerable questions that got an answer all the same. */
  readonly falseAnswerRate: number;
  /** The false-answer rate at the threshold that answers 85 % of the answerable questions. */
  readonly falseAt85: number;
}

/** A quote and a gold span are the same sentence where at least half of their union is shared. */
const SAME_SENTENCE = 0.5;
const ANSWER_RATE = 0.85;

/** Measures by the usual definitions of question answering over ranked sentences. */
export function measure(responses: readonly Response[]): Quality {
  const answerable = responses.filter(({ question }) => question.answerable);
  const unanswerable = responses.filter(({ question }) => !question.answerable);
  const ranks = answerable.map(firstHit);
  const yes = answerable.map(({ confidence }) => confidence);
  const no = unanswerable.map(({ confidence }) => confidence);
  const threshold = yes.toSorted((a, b) => b - a)[Math.ceil(ANSWER_RATE * yes.length) - 1] ?? 1;
  return {
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    p1: share(ranks, (rank) => rank === 0),
    r5: share(ranks, (rank) => rank >= 0 && rank < 5),
    mrr10: mean(ranks.map((rank) => (rank >= 0 && rank < 10 ? 1 / (rank + 1) : 0))),
    auroc: auroc(yes, no),
    answerRate: share(answerable, ({ answered }) => answered),
    falseAnswerRate: share(unanswerable, ({ answered }) => answered),
    falseAt85: share(no, (confidence) => confidence >= threshold),
  };
}

/** The value below which the given share of the sorted values lies. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? Number.NaN;
}

function firstHit({ question, ranked }: Response): number {
  return ranked.findIndex((quote) => question.gold.some((gold) => isSameSentence(quote, gold)));
}

export function isSameSentence(quote: GoldSpan, gold: GoldSpan): boolean {
  if (quote.articleId !== gold.articleId) return false;
  return overlap(quote, gold) >= SAME_SENTENCE;
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The chance that an answerable question has more confidence than an unanswerable one (ties: half). */
function auroc(yes: readonly number[], no: readonly number[]): number {
  const sorted = no.toSorted((a, b) => a - b);
  const below = (value: number, orEqual: boolean): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = sorted[middle] ?? 0;
      if (at < value || (orEqual && at === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = yes.map((value) => (below(value, false) + below(value, true)) / 2);
  return mean(wins) / no.length;
}

function share<T>(values: readonly T[], test: (value: T) => boolean): number {
  return values.filter(test).length / values.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
