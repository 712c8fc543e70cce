import type { Match } from './matchCandidate.ts';
import { answerKind } from './signals/answerKind.ts';
import { article } from './signals/article.ts';
import { context } from './signals/context.ts';
import { coverage } from './signals/coverage.ts';
import { form } from './signals/form.ts';
import { meaning } from './signals/meaning.ts';
import { names } from './signals/names.ts';
import { order } from './signals/order.ts';
import { retrieval } from './signals/retrieval.ts';
import type { SignalGroup } from './signals/signalGroup.ts';

/** All that a candidate is judged by. A new signal is a line in one of these, and a training run. */
export const SIGNAL_GROUPS: readonly SignalGroup[] = [
  retrieval,
  coverage,
  meaning,
  context,
  article,
  order,
  names,
  answerKind,
  form,
];

/** The signals' names, in the order of `measureSignals`. */
export const SIGNALS: readonly string[] = SIGNAL_GROUPS.flatMap(({ signals }) => signals);

/** A candidate's value for every signal. */
export function measureSignals(match: Match): number[] {
  return SIGNAL_GROUPS.flatMap(({ measure }) => measure(match));
}
