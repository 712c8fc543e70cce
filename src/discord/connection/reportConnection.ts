import { type Client, Events, RESTEvents } from 'discord.js';
import type { Log } from '../log.ts';
import type { Services } from '../services.ts';

/** In a storm, a line a request would hide all others. */
const RATE_LIMITS_EVERY_MS = 10_000;

/** Tells the operator how the connection to Discord fares. */
export function reportConnection(client: Client, { log, metrics }: Services): void {
  client.on(Events.ClientReady, ({ user, guilds: { cache } }) => {
    const servers = `${cache.size} ${cache.size === 1 ? 'server' : 'servers'}`;
    log.info({ guilds: cache.size }, `Ready as ${user.tag} on ${servers}`);
  });
  let isConnected = false;
  const connected = () => {
    isConnected = true;
    log.info('Connected to Discord');
  };
  client.on(Events.ShardReady, (_, missing) => {
    connected();
    if (missing && missing.size > 0) {
      log.warn(
        { guilds: missing.size },
        'Some servers are unavailable; they are served once they are back',
      );
    }
  });
  client.on(Events.ShardResume, connected);
  client.on(Events.ShardReconnecting, () => {
    // Every attempt tells of it, twice a second.
    if (isConnected) log.warn('Connection lost, trying again');
    isConnected = false;
  });
  reportRateLimits(client, log);
  client.on(Events.GuildUnavailable, () => log.warn('A server has become unavailable'));
  client.on(Events.Debug, (message) => log.debug(message));
  client.on(Events.Warn, (message) => log.warn(message));
  // Without a listener, Node ends the process on an error event.
  client.on(Events.Error, (err) => {
    metrics.failed('client');
    log.error({ err }, 'Error in the client');
  });
  client.on(Events.ShardError, (err) => {
    metrics.failed('connection');
    log.error({ err }, 'Error in the connection');
  });
}

function reportRateLimits(client: Client, log: Log): void {
  let toldAt = Number.NEGATIVE_INFINITY;
  let untold = 0;
  client.rest.on(RESTEvents.Response, ({ method, route }, { status, headers }) => {
    if (status !== 429) return;
    untold += 1;
    const now = performance.now();
    if (now - toldAt < RATE_LIMITS_EVERY_MS) return;
    log.warn(
      { requests: untold, method, route, retryAfterSeconds: Number(headers.get('retry-after')) },
      'Discord refuses requests: there are too many (429)',
    );
    toldAt = now;
    untold = 0;
  });
}
