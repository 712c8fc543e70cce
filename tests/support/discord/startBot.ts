import { runBot } from '../../../src/discord/runBot.ts';
import { testServices } from '../testServices.ts';
import { collectingLog, type LogEntry } from './collectingLog.ts';
import type { Discord } from './startDiscord.ts';

type BotOptions = Parameters<typeof runBot>[0];

export interface Bot {
  /** What it told its operator. */
  readonly log: readonly LogEntry[];
  /** Settles when the run is over, as `runBot` does. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** The product's bot, unmodified, on the stand-in. */
export function startBot(
  { apiUrl, world }: Discord,
  options: Partial<BotOptions> & Pick<BotOptions, 'ask'>,
): Bot {
  const stopping = new AbortController();
  const log: LogEntry[] = [];
  const ended = runBot({
    token: world.bot.token,
    apiUrl,
    stop: stopping.signal,
    ...testServices(),
    // A test's answers are there at once.
    askAtOnce: options.ask as BotOptions['askAtOnce'],
    log: collectingLog((entry) => {
      log.push(entry);
      world.changes.emit('change');
    }),
    ...options,
  });
  // A test that waits for the end sees how it ended; in all others it must not upset Node.
  ended.catch(() => {});
  return {
    log,
    ended,
    stop: async () => {
      stopping.abort();
      await ended.catch(() => {});
    },
  };
}
