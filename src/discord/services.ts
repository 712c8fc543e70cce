import type { Answer } from '../answer/answer.ts';
import type { AnswerOptions } from '../answer/answerQuestion.ts';
import type { FigureTable } from '../answer/figures/figureTable.ts';
import type { Catalogue } from '../search/catalogue.ts';
import type { FeedbackStore } from './feedback.ts';
import type { Metrics } from './health/metrics.ts';
import type { Limits } from './limits.ts';
import type { Log } from './log.ts';
import type { LongWork } from './longWork.ts';
import type { Pace } from './pace.ts';
import type { SettingsStore } from './serverSettings.ts';

/** What the bot draws on, passed in by the app. */
export interface Services {
  readonly ask: (question: string, options: AskOptions) => Answer | Promise<Answer>;
  /** The same at once, without the reader and without keeping anything. */
  readonly askAtOnce: (question: string, options: AskOptions) => Answer;
  readonly figures: (
    topic: string,
    options: Pick<AnswerOptions, 'from' | 'to' | 'articleIds'>,
  ) => FigureTable;
  readonly catalogue: Catalogue;
  readonly settings: SettingsStore;
  readonly feedback: FeedbackStore;
  readonly limits: Limits;
  readonly pace: Pace;
  readonly longWork: LongWork;
  readonly log: Log;
  readonly metrics: Metrics;
}

type AskOptions = Pick<
  AnswerOptions,
  'limit' | 'closest' | 'unsureThreshold' | 'from' | 'to' | 'asOf' | 'today' | 'sort' | 'articleIds'
> & {
  /** The least confidence with which to answer; the operator's where left out. */
  readonly threshold?: number;
  /** False where nothing of the question is to be kept in memory. */
  readonly remember?: boolean;
};
