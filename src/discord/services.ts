import type { Answer } from '../answer/answer.ts';
import type { Metrics } from './health/metrics.ts';
import type { Log } from './log.ts';

/** What the bot draws on, passed in by the app: nothing here knows of a corpus or an index. */
export interface Services {
  readonly ask: (question: string) => Answer;
  readonly log: Log;
  readonly metrics: Metrics;
}
