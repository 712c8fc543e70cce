import { BotError } from '../discord/botError.ts';
import type { Log } from '../discord/log.ts';
import { exitStatus } from './exitStatus.ts';

/** The exit status of a run of the bot. Why it could not go on is said in the log. */
export async function tellEnd(log: Log, run: () => Promise<void>): Promise<number> {
  try {
    await run();
    return exitStatus.answered;
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    log.error({ code: error.code }, error.message);
    return exitStatus.error;
  }
}
