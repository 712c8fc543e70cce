import { type APIUser, ChannelType, type Locale } from 'discord.js';

/** A role of a server. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly color: number;
}

/** A server. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  /** Beside @everyone. */
  readonly roles: Role[];
  /** Whether the bot is a member; where not, members may still use it who have installed it. */
  hasBot: boolean;
  /** False as long as it is down: the bot is told no more than its id. */
  isAvailable: boolean;
}

/** Where members write: a channel or thread of a server, a direct message, a group chat. */
export interface Channel {
  readonly id: string;
  readonly type:
    | ChannelType.GuildText
    | ChannelType.PublicThread
    | ChannelType.DM
    | ChannelType.GroupDM;
  readonly name: string;
  /** Null for direct messages and group chats. */
  readonly guild: Guild | null;
  /** Who is in a direct message or a group chat, without the bot. */
  readonly recipients: readonly APIUser[];
  /** The channel of a thread. */
  readonly parent?: Channel;
  /** The permissions that the bot, but no member, is denied here. */
  denied: bigint;
}

/** Whether the bot is there itself: it gets messages, and may write unasked. */
export function hasBot({ guild, type }: Channel): boolean {
  return guild ? guild.hasBot : type === ChannelType.DM;
}
