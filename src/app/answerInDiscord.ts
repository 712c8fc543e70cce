import { CorpusFolder } from '../corpus/corpusFolder.ts';
import type { Progress } from '../corpus/readCorpus.ts';
import type { Shard } from '../discord/connection/createClient.ts';
import { createEditing } from '../discord/editing/editing.ts';
import type { Monitor } from '../discord/health/createMonitor.ts';
import { createLimits } from '../discord/incoming/memberLimits.ts';
import { createPace } from '../discord/incoming/pace.ts';
import type { Log } from '../discord/log.ts';
import { loadPictures } from '../discord/page/figuresPicture.ts';
import { runBot } from '../discord/runBot.ts';
import { followArticles } from '../search/postgres/followArticles.ts';
import { listenForChanges } from '../store/listen.ts';
import { makeDataFolder } from './dataFolder.ts';
import { guardProcess } from './guardProcess.ts';
import type { Io } from './io.ts';
import { keepData } from './keepData.ts';
import { type LiveCorpora, openLiveCorpora } from './liveCorpora.ts';
import { openIndex, readArticles } from './openIndex.ts';
import { openReader } from './openReader.ts';
import { packageVersion, programVersion } from './programVersion.ts';
import type { Settings } from './settings.ts';
import { readingFor } from './sources.ts';
import { openStoredCorpora } from './storedCorpora.ts';
import type { FeedWatch } from './watchFeeds.ts';

/** Discord waits 3 s for an answer; where the reader takes longer than this, the answer comes without it. */
const READ_WITHIN_MS = 1200;

interface Parts {
  readonly io: Io;
  readonly token: string;
  readonly log: Log;
  readonly monitor: Monitor;
  /** The part of the servers that this process is for; all where left out. */
  readonly shard?: Shard;
  /** Called once signals are to end the run rather than the process. */
  readonly whenToldToStop: () => AbortSignal;
}

/**
 * Opens the corpus and answers from it, until told to stop.
 *
 * @param settings checked.
 * @param parts what the process has made before: log, token, monitor, and how it is told to stop.
 * @throws UserError, BotError where the bot cannot start or is refused for good.
 */
export async function answerInDiscord(settings: Settings, parts: Parts): Promise<void> {
  const { io, token, log, monitor, shard, whenToldToStop } = parts;
  const { corpusDir, dataDir, minConfidence, discordApiUrl: apiUrl } = settings;
  await makeDataFolder(dataDir);
  const folder = new CorpusFolder(corpusDir);
  const inDatabase = settings.search === 'postgres';
  const program = inDatabase ? await programVersion() : '';
  const reader = openReader(settings.reader, (problem) => log.warn({}, problem), READ_WITHIN_MS);
  const onWrite = inDatabase ? followArticles(program) : undefined;
  const kept = await keepData(settings, { token, log, onWrite });
  let corpora: LiveCorpora | undefined;
  let feeds: FeedWatch | undefined;
  let unguard = () => {};
  try {
    const { applicationId, articles } = kept;
    const shared = {
      ...{ applicationId, articles, corpusDir, folder, log, reader, threshold: minConfidence },
      recordsFiles: shard === undefined || shard.id === 0,
    };
    const opening = {
      read: (onProgress: Progress) => folder.read(onProgress),
      onProblems: reportProblems(log, corpusDir),
    };
    if (inDatabase) {
      let isFolderWhole = true;
      const onProblems = (problems: readonly string[]) => {
        isFolderWhole = false;
        opening.onProblems(problems);
      };
      if (shared.recordsFiles) await readArticles(corpusDir, { io, ...opening, onProblems });
      corpora = await openStoredCorpora({
        ...{ ...shared, db: kept.db, program, isFolderWhole },
        listen: listenTo(settings.databaseUrl, log),
      });
    } else {
      const isShared = shard !== undefined;
      const index = await openIndex(corpusDir, io, { isShared, ...opening });
      corpora = await openLiveCorpora({ ...shared, index });
    }
    const operators = await corpora.corpusOf(null, 'operator');
    const measure = () => {
      const { articles: all, sentenceCount: sentences } = operators.catalogue;
      monitor.metrics.indexed({ articles: all.length, sentences });
    };
    measure();
    corpora.onChange(measure);
    monitor.note(corpora.problems);
    const { contact, allowHosts } = settings;
    const fetching = { contact, version: packageVersion() };
    const servers = readingFor(fetching);
    feeds = await kept.watchFeeds(folder, {
      corpusDir,
      reading: { operators: readingFor({ ...fetching, allowHost: allowHosts }), servers },
    });
    await loadPictures();
    const stop = whenToldToStop();
    unguard = guardProcess(log, monitor.metrics);
    await runBot({
      ...{ token, apiUrl, shard, log, monitor, stop },
      ...{ ask: operators.ask, askAtOnce: operators.askAtOnce, figures: operators.figures },
      catalogue: operators.catalogue,
      corpusOf: corpora.corpusOf,
      versionsOf: corpora.versionsOf,
      whenReady: kept.takeOver,
      onCorpusChange: corpora.onChange,
      ...{ recalls: kept.recalls, gaps: kept.gaps, reminders: kept.reminders },
      settings: kept.settings,
      feedback: kept.feedback,
      departures: kept.departures,
      audit: kept.audit,
      editing: createEditing({
        ...{ applicationId, articles, audit: kept.audit, catchUp: corpora.catchUp },
        ...servers,
        feedsOf: kept.feedsOf,
        ownHost: apiUrl === undefined ? null : new URL(apiUrl).host,
      }),
      claimMessage: kept.shared?.claimMessage,
      limits: createLimits(kept.shared?.limiterOf),
      pace: createPace(),
    });
  } finally {
    await reader?.close();
    unguard();
    feeds?.stop();
    await corpora?.stop();
    await kept.close();
  }
}

/** What tells of changes sooner than asking does; nothing where the database is not on a server. */
function listenTo(databaseUrl: string | undefined, log: Log) {
  if (databaseUrl === undefined) return undefined;
  const report = (problem: string, err: unknown) => log.warn({ err }, problem);
  return (onChange: () => void) => listenForChanges(databaseUrl, { onChange, report });
}

/**
 * Of a corpus from which the bot does not answer, until they are mended.
 *
 * @param log where they go.
 * @param corpus the folder.
 * @returns reports problems, a line each.
 */
export function reportProblems(log: Log, corpus: string): (problems: readonly string[]) => void {
  return (problems) =>
    log.error(
      { corpus, problems },
      'The corpus has problems: answering from the articles as they were when all were in order last; mend them, and start again',
    );
}
