import type { Match } from './matchCandidate.ts';
import { answerKind } from './signals/answerKind.ts';
import { article } from './signals/article.ts';
import { context } from './signals/context.ts';
import { coverage } from './signals/coverage.ts';
import { form } from './signals/form.ts';
import { meaning } from './signals/meaning.ts';
import { missing } from './signals/missing.ts';
import { names } from './signals/names.ts';
import { order } from './signals/order.ts';
import { recency } from './signals/recency.ts';
import type { SignalGroup } from './signals/signalGroup.ts';
import { time } from './signals/time.ts';

/** All that a candidate is judged by. A new signal is a line in one of these, and a training run. */
export const SIGNAL_GROUPS: readonly SignalGroup[] = [
  coverage,
  meaning,
  context,
  article,
  order,
  names,
  missing,
  answerKind,
  form,
  recency,
  time,
];

const MEASURED: readonly string[] = SIGNAL_GROUPS.flatMap(({ signals }) => signals);

/** Sentences of an article from which on it is as long as any, e^5 or about 150. */
const LONG_LOGARITHM = 5;

/** The name of a signal times the length of its article. */
export function inLongArticle(signal: string): string {
  return `${signal} (in a long article)`;
}

/**
 * The signals' names, in the order of `measureSignals`: each as it is, and once more times the length
 * of the article, as in a report of fifty sentences the same signal may tell more or less than in a
 * paragraph.
 */
export const SIGNALS: readonly string[] = [...MEASURED, ...MEASURED.map(inLongArticle)];

/** A candidate's value for every signal. */
export function measureSignals(match: Match): Float64Array {
  const values = new Float64Array(SIGNALS.length);
  let at = 0;
  for (const { measure } of SIGNAL_GROUPS) {
    for (const value of measure(match)) values[at++] = value;
  }
  const sentences = match.candidate.article.spans.length;
  const length = Math.min(1, Math.log1p(sentences) / LONG_LOGARITHM);
  for (let i = 0; i < at; i++) values[at + i] = (values[i] ?? 0) * length;
  return values;
}
