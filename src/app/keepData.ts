import { articleKey } from '../answer/receipt/receiptOf.ts';
import type { Log } from '../discord/log.ts';
import { settingsStore } from '../discord/store/settingsStore.ts';
import { answeredMessages } from '../store/answeredMessages.ts';
import { articleStore, type OnWrite } from '../store/articleStore.ts';
import { departures } from '../store/departures.ts';
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
import type { Settings } from './settings.ts';
import { UserError } from './userError.ts';

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
    articles: articleStore(db, { keyOf: articleKey, onWrite }),
    /** What several machines share; one that has the database to itself needs none of it. */
    shared:
      databaseUrl === undefined
        ? null
        : {
            limiterOf: limitersIn(db),
            claimMessage: answeredMessages(db, { applicationId }).claim,
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
