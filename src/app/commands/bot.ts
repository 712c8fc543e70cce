import { answerQuestion } from '../../answer/answerQuestion.ts';
import { runBot } from '../../discord/runBot.ts';
import { DEFAULT_SETTINGS } from '../../discord/serverSettings.ts';
import { catalogueOf } from '../../search/catalogue.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { logTo } from '../logTo.ts';
import { openIndex } from '../openIndex.ts';
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
  const options = minConfidence === undefined ? {} : { threshold: minConfidence };
  await runBot({
    token: discordToken,
    apiUrl: discordApiUrl,
    stop,
    ask: (question, asked) => answerQuestion(question, index, { ...options, ...asked }),
    catalogue: catalogueOf(index),
    settings: { get: async () => DEFAULT_SETTINGS, set: async () => {}, remove: async () => {} },
    feedback: { add: async () => true, removeOf: async () => 0 },
    log: logTo(io.stderr),
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
