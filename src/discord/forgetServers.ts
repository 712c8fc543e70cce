import { type Client, Events, type GatewayDispatchPayload } from 'discord.js';
import type { Departures } from '../store/departures.ts';
import type { Services } from './services.ts';

type Stores = Pick<Services, 'departures' | 'log'>;

/** Discord shares servers out by what is above these bits of their ids (https://discord.com/developers/docs/events/gateway#sharding). */
const ID_BITS = 22n;
/** How often what is due is deleted. */
const HOUR_MS = 3_600_000;

/**
 * Lets the time run after which what is kept of a server is deleted, once the bot is removed from it
 * or READY names it no more; and stops it where the server is there again. An outage is told apart:
 * discord.js has another event for it, and READY names servers that are down as well.
 *
 * @returns ends the hourly deletion.
 */
export function forgetServers(client: Client, stores: Stores): () => void {
  const { departures, log } = stores;
  const failed = (err: unknown) => log.error({ err }, 'Cannot note which servers the bot is on');
  client.on(Events.GuildDelete, ({ id }) => {
    gone([id], stores).catch(failed);
  });
  client.on(Events.GuildCreate, ({ id }) => {
    back([id], stores).catch(failed);
  });
  client.on(Events.Raw, (packet: GatewayDispatchPayload, shard: number) => {
    if (packet.t !== 'READY') return;
    const named = new Set(packet.d.guilds.map(({ id }) => id));
    const isOwn = (id: string) => shardOf(id, client.options.shardCount ?? 1) === shard;
    compare({ named, isOwn }, stores).catch(failed);
  });
  const hourly = setInterval(() => void deleteDue(departures, log), HOUR_MS);
  return () => clearInterval(hourly);
}

interface Shown {
  /** The servers that Discord says the bot is on. */
  readonly named: ReadonlySet<string>;
  /** Whether Discord would have named a server on this connection. */
  readonly isOwn: (id: string) => boolean;
}

async function compare({ named, isOwn }: Shown, stores: Stores): Promise<void> {
  const { departures, log } = stores;
  const kept = (await departures.servers()).filter(isOwn);
  await back(
    kept.filter((id) => named.has(id)),
    stores,
  );
  await gone(
    kept.filter((id) => !named.has(id)),
    stores,
  );
  await deleteDue(departures, log);
}

async function gone(ids: readonly string[], { departures, log }: Stores): Promise<void> {
  const news = await departures.gone(ids);
  if (news.length === 0) return;
  log.warn(
    { servers: news, days: departures.graceDays },
    'The bot is no longer on these servers: what is kept of them is deleted after these days, unless it is back by then',
  );
}

async function back(ids: readonly string[], { departures, log }: Stores): Promise<void> {
  const news = await departures.back(ids);
  if (news.length > 0) {
    log.info({ servers: news }, 'The bot is on these servers again: nothing of theirs is deleted');
  }
}

async function deleteDue(departures: Departures, log: Stores['log']): Promise<void> {
  try {
    const deleted = await departures.deleteDue();
    if (deleted.length === 0) return;
    log.warn({ servers: deleted }, 'Deleted what was kept of servers that the bot is no longer on');
  } catch (err) {
    log.error({ err }, 'Cannot delete what is kept of servers that the bot is no longer on');
  }
}

function shardOf(id: string, count: number): number {
  return Number((BigInt(id) >> ID_BITS) % BigInt(count));
}
