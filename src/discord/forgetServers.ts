import { type Client, Events, type GatewayDispatchPayload } from 'discord.js';
import type { Services } from './services.ts';

type Stores = Pick<Services, 'feedback' | 'log' | 'settings'>;

/** Discord shares servers out by what is above these bits of their ids (https://discord.com/developers/docs/events/gateway#sharding). */
const ID_BITS = 22n;

/**
 * Deletes what is kept of a server once the bot is removed from it, and what is left of those that
 * removed it while it was not running. An outage is told apart: discord.js has another event for it,
 * and READY names servers that are down as well.
 */
export function forgetServers(client: Client, stores: Stores): void {
  client.on(Events.GuildDelete, ({ id }) => forget(id, stores));
  client.on(Events.Raw, (packet: GatewayDispatchPayload, shard: number) => {
    if (packet.t !== 'READY') return;
    const named = new Set(packet.d.guilds.map(({ id }) => id));
    const isOwn = (id: string) => shardOf(id, client.options.shardCount ?? 1) === shard;
    forgetGone({ named, isOwn }, stores).catch((err) => {
      stores.log.error({ err }, 'Cannot tell of which servers something is kept');
    });
  });
}

interface Shown {
  /** The servers that Discord says the bot is on. */
  readonly named: ReadonlySet<string>;
  /** Whether Discord would have named a server on this connection. */
  readonly isOwn: (id: string) => boolean;
}

async function forgetGone({ named, isOwn }: Shown, stores: Stores): Promise<void> {
  const { feedback, log, settings } = stores;
  const kept = new Set((await Promise.all([settings.servers(), feedback.servers()])).flat());
  const gone = [...kept].filter((id) => isOwn(id) && !named.has(id));
  if (gone.length === 0) return;
  // More likely the token of another bot than the loss of every server.
  if (named.size === 0) {
    log.warn(
      { guilds: gone.length },
      'Kept what is kept of servers, though Discord names none that the bot is on: check that DISCORD_TOKEN and DATA_DIR belong to the same bot',
    );
    return;
  }
  await Promise.all(gone.map((id) => forget(id, stores)));
  log.info(
    { guilds: gone.length },
    'Deleted what was kept of servers that the bot is no longer on',
  );
}

function shardOf(id: string, count: number): number {
  return Number((BigInt(id) >> ID_BITS) % BigInt(count));
}

async function forget(id: string, { feedback, log, settings }: Stores): Promise<void> {
  const removals = await Promise.allSettled([settings.remove(id), feedback.removeServer(id)]);
  for (const removal of removals) {
    if (removal.status === 'rejected') {
      log.error({ err: removal.reason, server: id }, 'Cannot delete what is kept of a server');
    }
  }
}
