import { type AnswerOptions, answerQuestion, answerWithReader } from '../answer/answerQuestion.ts';
import { figuresFor } from '../answer/figures/figuresFor.ts';
import { rememberAnswers } from '../answer/rememberAnswers.ts';
import type { Shard } from '../discord/connection/createClient.ts';
import type { Monitor } from '../discord/health/createMonitor.ts';
import { createLimits } from '../discord/limits.ts';
import type { Log } from '../discord/log.ts';
import { createPace } from '../discord/pace.ts';
import { loadPictures } from '../discord/page/figuresPicture.ts';
import { runBot } from '../discord/runBot.ts';
import { fileFeedbackStore } from '../discord/store/fileFeedbackStore.ts';
import { fileSettingsStore } from '../discord/store/fileSettingsStore.ts';
import { catalogueOf } from '../search/catalogue.ts';
import { cannotKeep, makeDataFolder } from './dataFolder.ts';
import { guardProcess } from './guardProcess.ts';
import type { Io } from './io.ts';
import { openIndex } from './openIndex.ts';
import { openReader } from './openReader.ts';
import type { Settings } from './settings.ts';
import { today } from './today.ts';

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

/** Opens the corpus and answers from it, until told to stop. */
export async function answerInDiscord(settings: Settings, parts: Parts): Promise<void> {
  const { io, token, log, monitor, shard, whenToldToStop } = parts;
  const { corpusDir, dataDir, minConfidence, discordApiUrl: apiUrl } = settings;
  const isShared = shard !== undefined;
  await makeDataFolder(dataDir);
  const index = await openIndex(corpusDir, io, {
    isShared,
    onProblems: reportProblems(log, corpusDir),
  });
  monitor.metrics.indexed({ articles: index.articleCount, sentences: index.sentenceCount });
  const options = minConfidence === undefined ? {} : { threshold: minConfidence };
  const reader = openReader(settings.reader, (problem) => log.warn({}, problem), READ_WITHIN_MS);
  const ask = rememberAnswers((question: string, asked: AnswerOptions) =>
    answerWithReader(question, index, { ...asked, reader }),
  );
  await loadPictures();
  const stop = whenToldToStop();
  const report = (problem: string, err?: unknown) => log.error({ err }, problem);
  const unguard = guardProcess(log, monitor.metrics);
  try {
    await runBot({
      token,
      apiUrl,
      shard,
      log,
      monitor,
      stop,
      ask: (question, asked) => ask(question, { ...options, today: today(), ...asked }),
      askAtOnce: (question, asked) =>
        answerQuestion(question, index, { ...options, today: today(), ...asked }),
      figures: (topic, asked) => figuresFor(topic, index, asked),
      catalogue: catalogueOf(index),
      settings: await kept(dataDir, fileSettingsStore(dataDir, { report })),
      feedback: await kept(dataDir, fileFeedbackStore(dataDir, { report, stop })),
      limits: createLimits(),
      pace: createPace(),
    });
  } finally {
    await reader?.close();
    unguard();
  }
}

/** Of a corpus from which the bot does not answer, until they are mended. */
export function reportProblems(log: Log, corpus: string): (problems: readonly string[]) => void {
  return (problems) =>
    log.error(
      { corpus, problems },
      'The corpus has problems: answering from the articles as they were when all were in order last; mend them, and start again',
    );
}

/** @throws UserError where the folder cannot be read, or holds something else. */
function kept<Store>(folder: string, opening: Promise<Store>): Promise<Store> {
  return opening.catch((error: unknown) => {
    throw cannotKeep(folder, error);
  });
}
