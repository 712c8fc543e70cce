import { type Client, Events, RESTEvents } from 'discord.js';
import {
  closedForGood,
  connectionLost,
  neverReady,
  tokenRefused,
  unreachable,
} from './connectionErrors.ts';

/** How long the bot waits for Discord before it gives up, so that whoever runs it can see to it. */
export interface Patience {
  /** From the start until ready: a login that Discord cuts off again and again never fails. */
  readonly startMs?: number;
  /** Without a connection: discord.js would try again for ever. */
  readonly offlineMs?: number;
  /** For an answer to a request, and as long again for a second attempt. */
  readonly requestMs?: number;
}

const START_MS = 60_000;
const OFFLINE_MS = 10 * 60_000;

interface Conditions extends Patience {
  readonly token: string;
  readonly stop: AbortSignal;
}

/**
 * Logs in, and settles when the bot's run is over: with `stop`, or with the first of the five ways
 * in which discord.js lets one know that it cannot go on. (It stays `isReady()` in most of them.)
 *
 * @throws BotError in those five.
 */
export function untilEnd(
  client: Client,
  { token, stop, startMs = START_MS, offlineMs = OFFLINE_MS }: Conditions,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (stop.aborted) return resolve();
    stop.addEventListener('abort', () => resolve(), { once: true });

    let giveUp: NodeJS.Timeout | undefined;
    const online = () => {
      clearTimeout(giveUp);
      giveUp = undefined;
    };
    // Unreferenced: a bot that has ended must not keep the process.
    const offline = (patience: number, error: (patience: number) => Error) => {
      giveUp ??= setTimeout(() => reject(error(patience)), patience).unref();
    };

    offline(startMs, neverReady);
    client.on(Events.ShardReady, online);
    client.on(Events.ShardResume, online);
    client.on(Events.ShardReconnecting, () => offline(offlineMs, connectionLost));
    client.on(Events.ShardDisconnect, ({ code }) => reject(closedForGood(code)));
    client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
      // discord.js forgets the token then: every further call would fail, on a bot that is "ready".
      if (status === 401 && data.auth) reject(tokenRefused());
    });
    client.login(token).catch((error) => reject(unreachable(error)));
  });
}
