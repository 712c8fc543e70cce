import { type Client, Events } from 'discord.js';
import type { Services } from './services.ts';

/**
 * Deletes what is kept of a server once the bot is removed from it. discord.js tells an outage apart:
 * that is another event.
 */
export function forgetServers(
  client: Client,
  { feedback, log, settings }: Pick<Services, 'feedback' | 'log' | 'settings'>,
): void {
  client.on(Events.GuildDelete, async ({ id }) => {
    const removals = await Promise.allSettled([settings.remove(id), feedback.removeServer(id)]);
    for (const removal of removals) {
      if (removal.status === 'rejected') {
        log.error({ err: removal.reason, server: id }, 'Cannot delete what is kept of a server');
      }
    }
  });
}
