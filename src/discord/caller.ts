import type { Wording } from '../wording/wording.ts';

/** Who asks, and where: all that a handler gets to know of it. */
export interface Caller {
  readonly userId: string;
  /** The server; null in a direct message, in a group chat, and where the bot is not on the server. */
  readonly guildId: string | null;
  /** The bot's words in the caller's language. */
  readonly wording: Wording;
  /** May change the server's settings. */
  readonly isManager: boolean;
  /** The roles that they have on the server, but for the one that everybody has. */
  readonly roleIds: readonly string[];
  /** The bot may show embeds here. */
  readonly showsEmbeds: boolean;
  /** The bot may attach files here. */
  readonly attachesFiles: boolean;
  /** Whether the server has that channel, as far as the bot knows. */
  readonly hasChannel: (channelId: string) => boolean;
  /** The same of roles. */
  readonly hasRole: (roleId: string) => boolean;
  /** Nobody else is there: a direct message to the bot. */
  readonly isAlone: boolean;
}
