import type { Answer } from '../answer/answer.ts';
import type { AnswerOptions } from '../answer/answerQuestion.ts';
import type { FigureTable } from '../answer/figures/figureTable.ts';
import type { PastVersion } from '../answer/receipt/verifyReceipt.ts';
import type { Catalogue } from '../search/catalogue.ts';
import type { AuditLog } from '../store/auditLog.ts';
import type { Departures } from '../store/departures.ts';
import type { GapStore } from '../store/gapStore.ts';
import type { RecallStore } from '../store/recallStore.ts';
import type { ReminderStore } from '../store/reminderStore.ts';
import type { VoteStore } from '../store/voteStore.ts';
import type { Editing } from './editing/editing.ts';
import type { Metrics } from './health/metrics.ts';
import type { LongWork } from './incoming/longWork.ts';
import type { Limits } from './incoming/memberLimits.ts';
import type { Pace } from './incoming/pace.ts';
import type { Log } from './log.ts';
import {
  DEFAULT_SETTINGS,
  type Searches,
  type ServerSettings,
  type SettingsStore,
} from './serverSettings.ts';

/** Articles, and what asks them. */
export interface Corpus {
  readonly ask: (question: string, options: AskOptions) => Answer | Promise<Answer>;
  /** The same without the reader and without keeping anything; at once where the articles are in memory. */
  readonly askAtOnce: (question: string, options: AskOptions) => Answer | Promise<Answer>;
  readonly figures: (
    topic: string,
    options: Pick<AnswerOptions, 'from' | 'to' | 'articleIds'>,
  ) => FigureTable | Promise<FigureTable>;
  readonly catalogue: Catalogue;
}

/** Is told which articles have changed, and on which server they are searched; null: on all of them. */
export type OnCorpusChange = (change: {
  readonly articleIds: readonly string[];
  readonly guildId: string | null;
}) => void;

/** What the bot draws on, passed in by the app. */
export interface Services extends Corpus {
  /** What is searched on a server, as it is now: `servicesFor` has it take the place of the three above. */
  readonly corpusOf?: (guildId: string | null, searches: Searches) => Promise<Corpus>;
  /** The versions of the article that a quote is of, oldest first, as far as the server may see them. */
  readonly versionsOf: (quoteId: string, guildId: string | null) => Promise<readonly PastVersion[]>;
  readonly settings: SettingsStore;
  readonly feedback: VoteStore;
  readonly departures: Departures;
  /** Where quotes stand that all can see; left out where nothing of it is kept. */
  readonly recalls?: RecallStore;
  /** What was asked in vain, and who wants to be told; left out where the operator has switched the board off. */
  readonly gaps?: GapStore | undefined;
  readonly reminders?: ReminderStore | undefined;
  /** Whether a message is this process's to answer; left out where no other one can see it. */
  readonly claimMessage?: ((messageId: string) => Promise<boolean>) | undefined;
  /** What was changed on servers, and by whom; left out where nothing of it is kept. */
  readonly audit?: AuditLog | undefined;
  /** What servers' editors work with; left out where nothing can be added. */
  readonly editing?: Editing | undefined;
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

/** The services with the articles that are searched on a server, as they are at this moment. */
export async function servicesFor(guildId: string | null, services: Services): Promise<Services> {
  if (!services.corpusOf) return services;
  // Where they cannot be read, answering fails too, and says so.
  const { searches } = await settingsOf(guildId, services).catch(() => DEFAULT_SETTINGS);
  const { ask, askAtOnce, figures, catalogue } = await services.corpusOf(guildId, searches);
  return { ...services, ask, askAtOnce, figures, catalogue };
}

/** What holds in a server; the defaults in a direct message and in a group chat. */
export async function settingsOf(
  guildId: string | null,
  { settings }: Pick<Services, 'settings'>,
): Promise<ServerSettings> {
  return guildId === null ? DEFAULT_SETTINGS : settings.get(guildId);
}
