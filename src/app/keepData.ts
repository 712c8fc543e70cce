import { articleKey } from '../answer/receipt/receiptOf.ts';
import type { CorpusFolder } from '../corpus/corpusFolder.ts';
import type { Log } from '../discord/log.ts';
import { settingsStore } from '../discord/panel/settingsStore.ts';
import type { FeedStore, WaitingDraft } from '../sources/feeds/feedStore.ts';
import { answeredMessages } from '../store/answeredMessages.ts';
import { articleStore, type OnWrite } from '../store/articleStore.ts';
import { auditLog } from '../store/auditLog.ts';
import { departures } from '../store/departures.ts';
import { feedStore } from '../store/feedStore.ts';
import { gapStore } from '../store/gapStore.ts';
import { DatabaseError, openDatabase } from '../store/openDatabase.ts';
import { limitersIn } from '../store/rateLimiters.ts';
import { recallStore } from '../store/recallStore.ts';
import { reminderStore } from '../store/reminderStore.ts';
import { removeOld } from '../store/removeOld.ts';
import { settingsRows } from '../store/settingsRows.ts';
import { forgetOldVotes, personSecret, takeOverFiles } from '../store/takeOverFiles.ts';
import { voteStore } from '../store/voteStore.ts';
import { applicationOf } from './applicationOf.ts';
import { cannotKeep } from './dataFolder.ts';
import { takeOverFolder } from './operatorsCollection.ts';
import type { Settings } from './settings.ts';
import { UserError } from './userError.ts';
import { watchFeeds } from './watchFeeds.ts';

interface WatchingFeeds {
  readonly corpusDir: string;
  readonly reading: Parameters<typeof watchFeeds>[0]['reading'];
}

const DAY_MS = 86_400_000;

interface Keeping {
  readonly token: string;
  readonly log: Log;
  /** Follows changes of articles within their transactions. */
  readonly onWrite?: OnWrite | undefined;
}

/**
 * Opens the database, for one application. What is old is removed once a day.
 *
 * @param settings where the database is, and whether questions that found nothing are kept.
 * @param keeping the token, which names the application, and the log.
 * @returns the stores of that application, and how to close them.
 * @throws UserError where it cannot be opened.
 */
export async function keepData(
  { dataDir, databaseUrl, gapBoard }: Pick<Settings, 'dataDir' | 'databaseUrl' | 'gapBoard'>,
  { token, log, onWrite }: Keeping,
) {
  const report = (problem: string, err?: unknown) => log.error({ err }, problem);
  const applicationId = applicationOf(token);
  const db = await openDatabase({ databaseUrl, dataFolder: dataDir, report }).catch(
    (error: unknown) => {
      if (error instanceof DatabaseError) throw new UserError(error.message, { cause: error });
      throw cannotKeep(dataDir, error);
    },
  );
  const clean = async () => {
    try {
      if ((await removeOld(db)) === 'leap') {
        log.warn(
          {},
          'The clock has leapt ahead: nothing that looks old is removed before tomorrow',
        );
      }
    } catch (err) {
      report('Cannot remove what is older than it is to be kept', err);
    }
  };
  await clean();
  const daily = setInterval(clean, DAY_MS);
  const votes = voteStore(db, { applicationId, secret: await personSecret(db, dataDir) });
  return {
    applicationId,
    settings: settingsStore(settingsRows(db, applicationId), { report }),
    feedback: {
      add: votes.add,
      async removeOf(userId: string) {
        await forgetOldVotes(dataDir);
        return votes.removeOf(userId);
      },
    },
    departures: departures(db, { applicationId }),
    recalls: recallStore(db, { applicationId }),
    gaps: gapBoard ? gapStore(db, { applicationId }) : undefined,
    reminders: gapBoard ? reminderStore(db, { applicationId }) : undefined,
    db,
    audit: auditLog(db, { applicationId }),
    articles: articleStore(db, { keyOf: articleKey, onWrite }),
    /** What several machines share; one that has the database to itself needs none of it. */
    shared:
      databaseUrl === undefined
        ? null
        : {
            limiterOf: limitersIn(db),
            claimMessage: answeredMessages(db, { applicationId }).claim,
          },
    /** The feeds and drafts of a collection, for somebody who changes them: a user's id. */
    feedsOf: (collection: string, who: string): FeedStore =>
      feedStore<WaitingDraft['draft']>(db, { collection, who }),
    /** Asks the feeds that are due while the bot runs; what earlier versions kept beside the corpus is taken over first. */
    async watchFeeds(corpus: CorpusFolder, { corpusDir, reading }: WatchingFeeds) {
      await takeOverFolder(db, corpusDir).catch((err) => {
        report('Cannot take over the feeds that are kept in files beside the corpus', err);
      });
      return watchFeeds({
        ...{ db, applicationId, reading, log },
        files: () => corpus.articles.current,
        isFile: (id) => corpus.find(id) !== null,
      });
    },
    /** To be called once Discord has taken the token: a mistyped one owns nothing. */
    async takeOver() {
      try {
        const taken = await takeOverFiles(db, { dataFolder: dataDir, applicationId, report });
        if (taken) log.info(taken, 'Took over what an earlier version kept in files');
      } catch (err) {
        report(
          'Cannot take over what an earlier version kept in files; it is tried again at the next start',
          err,
        );
      }
    },
    async close() {
      clearInterval(daily);
      await db.destroy();
    },
  };
}
