import { answerQuestion } from '../../answer/answerQuestion.ts';
import { createLimits } from '../../discord/limits.ts';
import { createPace } from '../../discord/pace.ts';
import { runBot } from '../../discord/runBot.ts';
import { fileFeedbackStore } from '../../discord/store/fileFeedbackStore.ts';
import { fileSettingsStore } from '../../discord/store/fileSettingsStore.ts';
import { catalogueOf } from '../../search/catalogue.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { logTo } from '../logTo.ts';
import { openIndex } from '../openIndex.ts';
import { dataFolder } from '../paths.ts';
import { loadSettings } from '../settings.ts';
import { UserError } from '../userError.ts';

/** `verbatim bot`: answers in Discord until it is told to stop. */
export async function bot(io: Io): Promise<number> {
  const { discordToken, discordApiUrl, corpusDir, minConfidence } = loadSettings(io.env);
  if (discordToken === undefined) {
    throw new UserError(
      'Cannot start the bot: DISCORD_TOKEN is not set; put it into .env (see .env.example and ' +
        'README.md), or try the bot without Discord: npm run ask -- "how many US troops?"',
    );
  }
  const stop = whenTerminated();
  const index = await openIndex(corpusDir, io);
  const log = logTo(io.stderr);
  const report = (problem: string, error?: unknown) => log('error', problem, error);
  const folder = dataFolder(io.env);
  const options = minConfidence === undefined ? {} : { threshold: minConfidence };
  await runBot({
    token: discordToken,
    apiUrl: discordApiUrl,
    stop,
    ask: (question, asked) => answerQuestion(question, index, { ...options, ...asked }),
    catalogue: catalogueOf(index),
    settings: await fileSettingsStore(folder, { report }),
    feedback: await fileFeedbackStore(folder, { report, stop }),
    limits: createLimits(),
    pace: createPace(),
    log,
  });
  return exitStatus.answered;
}

/** Aborts when the operator or the system ends the process. A second Ctrl+C ends it at once. */
function whenTerminated(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => controller.abort());
  }
  return controller.signal;
}
