import { EventEmitter } from 'node:events';
import {
  type APIApplicationCommand,
  type APIUser,
  type ApplicationIntegrationType,
  ChannelType,
  Locale,
} from 'discord.js';
import type { Interaction } from './interaction.ts';
import type { Channel, Guild } from './places.ts';
import type { Sent, Upload } from './sent.ts';
import { guildSnowflake, snowflake } from './snowflake.ts';

/** Everything that the stand-in knows. One bot; members, servers and channels come as needed. */
export interface World {
  readonly bot: { readonly user: APIUser; readonly token: string; readonly applicationId: string };
  /** What the bot's owner has set on the developers' pages; tests may change it. */
  readonly application: {
    flags: number;
    integrationTypes: readonly ApplicationIntegrationType[];
    /** Where Discord sends interactions over HTTP instead of the gateway. */
    interactionsUrl: string | null;
  };
  /** What GET /gateway/bot tells, and IDENTIFY keeps to; tests may change it. */
  readonly gateway: {
    /** The number of shards that Discord recommends, and the least that it takes. */
    shards: number;
    shardsMin: number;
    total: number;
    remaining: number;
    resetAfterMs: number;
    maxConcurrency: number;
    /** Discord's is 5 s. */
    identifyEveryMs: number;
  };
  /** The server that everybody is on. */
  readonly guild: Guild;
  readonly guilds: Guild[];
  /** The bot, and everybody that a test has let in. */
  readonly users: APIUser[];
  /** The channel of the server that all is said in. */
  readonly general: Channel;
  readonly channels: Map<string, Channel>;
  /** Registered commands by where: `global`, or the id of a server. */
  readonly commands: Map<string, readonly APIApplicationCommand[]>;
  readonly interactions: Map<string, Interaction>;
  /** Every message, of members and of the bot, in order. */
  readonly sent: Sent[];
  /** What an honest bot never does: the test fails with it. */
  readonly problems: string[];
  /** What happened, for the reader of a failed test. */
  readonly log: string[];
  /** Emits `change` whenever something above has changed. */
  readonly changes: EventEmitter;
  /** Where attached files lie, without a slash at the end. */
  cdn: string;
  /** The files that members attach, by their path there. */
  readonly attached: Map<string, Upload>;
  /** Unix milliseconds; tests may move the clock. */
  readonly now: () => number;
}

export function createWorld(now: () => number): World {
  const applicationId = snowflake();
  const user = createUser('Verbatim', { id: applicationId, bot: true });
  const guild: Guild = {
    id: guildSnowflake(0),
    name: 'Newsroom',
    locale: Locale.EnglishUS,
    roles: [],
    hasBot: true,
    isAvailable: true,
  };
  const general: Channel = {
    id: snowflake(),
    type: ChannelType.GuildText,
    name: 'general',
    guild,
    recipients: [],
    denied: 0n,
  };
  return {
    bot: { user, token: createToken(applicationId), applicationId },
    application: { flags: 0, integrationTypes: [0, 1], interactionsUrl: null },
    gateway: {
      ...{ shards: 1, shardsMin: 1, total: 1_000, remaining: 1_000, resetAfterMs: 0 },
      ...{ maxConcurrency: 1, identifyEveryMs: 0 },
    },
    guild,
    guilds: [guild],
    users: [user],
    general,
    channels: new Map([[general.id, general]]),
    commands: new Map(),
    interactions: new Map(),
    sent: [],
    cdn: 'https://cdn.discordapp.com',
    attached: new Map(),
    problems: [],
    log: [],
    // Every member who waits listens, and a test may have many.
    changes: new EventEmitter().setMaxListeners(0),
    now,
  };
}

export function createUser(name: string, { id = snowflake(), bot = false } = {}): APIUser {
  return {
    id,
    username: name.toLowerCase(),
    global_name: name,
    discriminator: '0',
    avatar: null,
    bot,
  };
}

/** Looks like a bot's token, and is none. */
function createToken(applicationId: string): string {
  return `${Buffer.from(applicationId).toString('base64url')}.standIn.${'x'.repeat(38)}`;
}
