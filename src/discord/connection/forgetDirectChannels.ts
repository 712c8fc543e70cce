import { type Client, Events } from 'discord.js';
import { LRUCache } from 'lru-cache';

/** Direct messages and group chats that are kept in mind: more than are answered at a time. */
const DIRECT_KEPT = 200;

/**
 * Lets the client forget the direct messages and group chats that it has not heard of for longest:
 * discord.js keeps a channel for each of them for ever, and has no limit for these.
 *
 * From the packets, as not all that bring a channel become an event: a deleted message does not.
 */
export function forgetDirectChannels(client: Client): void {
  const known = new LRUCache<string, true>({
    max: DIRECT_KEPT,
    noDisposeOnSet: true,
    dispose: (_, id) => client.channels.cache.delete(id),
  });
  client.on(Events.Raw, ({ d: data }: { d?: { guild_id?: unknown; channel_id?: unknown } }) => {
    if (!data || data.guild_id || typeof data.channel_id !== 'string') return;
    known.set(data.channel_id, true);
  });
}
