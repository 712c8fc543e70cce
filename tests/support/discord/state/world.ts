import { EventEmitter } from 'node:events';
import { type APIApplicationCommand, type APIMessage, type APIUser, ChannelType } from 'discord.js';
import { snowflake } from './snowflake.ts';

/** A server. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  /** False as long as it is down: the bot is told no more than its id. */
  isAvailable: boolean;
}

/** A channel that members write in: of the server, or a direct one with the bot. */
export interface Channel {
  readonly id: string;
  readonly type: ChannelType.GuildText | ChannelType.DM;
  readonly name: string;
  /** Its server, where it is not the first one. */
  readonly guild?: Guild;
  /** The member of a direct channel. */
  readonly recipient?: APIUser;
}

/** A message as it was sent, and what became of it. */
export interface Sent {
  readonly message: APIMessage;
  /** Who heard a sound: ids of users and roles, and `everyone`. */
  readonly pings: readonly string[];
  readonly isEphemeral: boolean;
  /** The interaction that it answers. */
  readonly interactionId: string | null;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly channelId: string;
  readonly createdAt: number;
  isAnswered: boolean;
}

/** Everything that the stand-in knows. One server, one bot; members come as they are needed. */
export interface World {
  readonly bot: { readonly user: APIUser; readonly token: string; readonly applicationId: string };
  /** What Discord tells of the application besides. */
  readonly application: { flags: number };
  readonly guild: Guild;
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
  /** Unix milliseconds; tests may move the clock. */
  readonly now: () => number;
}

export function createWorld(now: () => number): World {
  const applicationId = snowflake();
  const user = createUser('Verbatim', { id: applicationId, bot: true });
  const general: Channel = { id: snowflake(), type: ChannelType.GuildText, name: 'general' };
  return {
    bot: { user, token: createToken(applicationId), applicationId },
    application: { flags: 0 },
    guild: { id: snowflake(), name: 'Newsroom', isAvailable: true },
    users: [user],
    general,
    channels: new Map([[general.id, general]]),
    commands: new Map(),
    interactions: new Map(),
    sent: [],
    problems: [],
    log: [],
    changes: new EventEmitter(),
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
