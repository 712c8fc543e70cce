import {
  Client,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  SimpleShardingStrategy,
} from 'discord.js';
import { LRUCache } from 'lru-cache';
import { abortableRequests, limitWaits } from './limitWaits.ts';

/** None is privileged: Discord shows the bot the text of messages that mention it, and no other. */
export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** An interaction dies after 3 s: longer waits and more attempts (15 s, 3) would help nobody. */
const REST_TIMEOUT_MS = 5_000;
const REST_RETRIES = 1;

/** discord.js keeps a queue for every interaction that was answered, an hour long by default. */
const QUEUES_SWEPT_MS = 60_000;

/** Answers that are being sent when the bot is told to stop have as long. */
const LAST_ANSWERS_MS = 1_000;

/** A server that is down holds up all others for as long (15 s by default). */
const GUILD_WAIT_MS = 2_000;

/** People who are kept in mind, a server: those who are asking now. */
const PEOPLE_KEPT = 100;

export interface Shard {
  readonly id: number;
  /** How many there are in all. */
  readonly count: number;
}

interface StoppableClient {
  readonly client: Client;
  readonly stop: () => Promise<void>;
}

interface ClientOptions {
  /** Another server than Discord's, without a slash at the end. */
  readonly apiUrl?: string | undefined;
  /** The part of the servers that it is for; all where left out. */
  readonly shard?: Shard | undefined;
  /** How long a request may take, in milliseconds. */
  readonly requestMs?: number | undefined;
  /** Is told of an event that could not be taken in. */
  readonly onFault: (error: unknown, event: string) => void;
}

/** discord.js's client as the bot needs it. */
export function createClient({
  apiUrl,
  shard,
  requestMs = REST_TIMEOUT_MS,
  onFault,
}: ClientOptions): StoppableClient {
  let haltReconnecting = () => {};
  const requests = abortableRequests();
  const limits = limitWaits();
  const client = new Client({
    intents: INTENTS,
    // Said in any case: discord.js would read it from the environment, where SHARDS is ours.
    shards: [shard?.id ?? 0],
    shardCount: shard?.count ?? 1,
    // Without it, discord.js drops direct messages from people whom it has not met.
    partials: [Partials.Channel],
    // Messages are answered and forgotten, and so are the people who asked: memory stays as it is,
    // however many there are. Of members only the bot itself is kept, for its permissions.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: PEOPLE_KEPT, keepOverLimit: isSelf },
      GuildMemberManager: { maxSize: PEOPLE_KEPT, keepOverLimit: isSelf },
    }),
    waitGuildTimeout: GUILD_WAIT_MS,
    rest: {
      timeout: requestMs,
      retries: REST_RETRIES,
      handlerSweepInterval: QUEUES_SWEPT_MS,
      async makeRequest(url, init) {
        const response = await requests.makeRequest(url, init);
        limits.answered(init.method ?? 'GET', url, response);
        return response;
      },
      rejectOnRateLimit: limits.givesUp,
      ...(apiUrl !== undefined && { api: apiUrl }),
    },
    ws: {
      buildStrategy(manager) {
        containFaults(manager, 'emit', onFault);
        haltReconnecting = () => {
          manager.options.retrieveSessionInfo = () => new Promise(() => {});
        };
        return new SimpleShardingStrategy(manager);
      },
    },
  });
  // What comes before the bot is ready, discord.js takes in later, by itself.
  containFaults(client.ws, 'handlePacket', onFault);
  forgetDirectChannels(client);
  return {
    client,
    async stop() {
      client.removeAllListeners();
      // Told to stop between two attempts to connect, discord.js connects all the same half a
      // second later, and the process never ends. The first thing that an attempt does is to look
      // for a session to resume: there it gets stuck now, without a timer or a socket.
      haltReconnecting();
      // An answer on its way may arrive; a request that hangs must not keep the process.
      setTimeout(requests.abort, LAST_ANSWERS_MS).unref();
      await client.destroy();
    },
  };
}

function isSelf({ id, client }: { readonly id: string; readonly client: Client }): boolean {
  return id === client.user?.id;
}

/**
 * Makes events that break while they are taken in end there, and not the process: discord.js takes
 * an event that is not as it expects (a malformed one) for an unhandled rejection, or, where it was
 * put off until the bot is ready, for an uncaught exception.
 *
 * @param owner what of discord.js's takes the events in.
 * @param method its method that does.
 * @param report is told the error, and which event it was.
 */
function containFaults(
  owner: object,
  method: string,
  report: (error: unknown, event: string) => void,
): void {
  const takeIn: unknown = Reflect.get(owner, method);
  if (typeof takeIn !== 'function') throw new TypeError(`discord.js has no ${method} any more`);
  Reflect.set(owner, method, (...args: unknown[]): unknown => {
    try {
      return Reflect.apply(takeIn, owner, args);
    } catch (error) {
      report(error, eventIn(args));
      return true;
    }
  });
}

/** The packet comes first, or after the name of what has happened. */
function eventIn([first, second]: readonly unknown[]): string {
  const [packet, detail] = [first, second] as [
    { t?: unknown } | undefined,
    { data?: { t?: unknown } } | undefined,
  ];
  return String(detail?.data?.t ?? packet?.t ?? first);
}

/** Direct messages and group chats that are kept in mind: more than are answered at a time. */
const DIRECT_KEPT = 200;

/**
 * Lets the client forget the direct messages and group chats that it has not heard of for longest:
 * discord.js keeps a channel for each of them for ever, and has no limit for these.
 *
 * From the packets, as not all that bring a channel become an event: a deleted message does not.
 */
function forgetDirectChannels(client: Client): void {
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
