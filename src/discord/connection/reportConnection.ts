import { type Client, Events } from 'discord.js';
import type { Services } from '../services.ts';

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
