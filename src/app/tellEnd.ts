import { BotError } from '../discord/botError.ts';
import type { Log } from '../discord/log.ts';
import { exitStatus } from './exitStatus.ts';

/** What may be over by the time of the next attempt. */
const PASSING: readonly BotError['code'][] = ['unreachable', 'never_ready', 'connection_lost'];

interface EndOptions {
  /** The exit status for what may pass by itself: another one where somebody starts it again. */
  readonly ifPassing?: number;
}

/**
 * The exit status of a run of the bot. Why it could not go on is said in the log.
 *
 * @param options the exit status for what may pass by itself.
 * @param log where the reason goes.
 * @param run ends when the bot was told to stop.
 * @returns 0 where it was told to stop, 2 where it cannot go on.
 * @throws whatever is no BotError: a fault of the program.
 */
export async function tellEnd(
  log: Log,
  run: () => Promise<void>,
  { ifPassing = exitStatus.error }: EndOptions = {},
): Promise<number> {
  try {
    await run();
    return exitStatus.answered;
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    log.error({ code: error.code }, error.message);
    return PASSING.includes(error.code) ? ifPassing : exitStatus.error;
  }
}
