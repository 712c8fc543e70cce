import { Client, GatewayIntentBits, Options, Partials, SimpleShardingStrategy } from 'discord.js';
import { abortableRequests } from './abortableRequests.ts';
import { containFaults } from './containFaults.ts';
import { forgetDirectChannels } from './forgetDirectChannels.ts';
import { limitWaits } from './limitWaits.ts';

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
