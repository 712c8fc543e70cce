import { type Message, PermissionFlagsBits } from 'discord.js';

const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } =
  PermissionFlagsBits;

interface ReplyRights {
  readonly maySend: boolean;
  /** To a message, rather than just into the channel. */
  readonly mayRefer: boolean;
}

/**
 * How the bot may answer a message there. Discord bans the address of whoever sends many requests that it refuses
 * (https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans).
 */
export function replyRights({ channel, client }: Pick<Message, 'channel' | 'client'>): ReplyRights {
  const permissions = channel.isDMBased() ? null : channel.permissionsFor(client.user);
  // In a direct message, no permission is asked for; where they are unknown, Discord has the say.
  if (!permissions) return { maySend: true, mayRefer: true };
  const send = channel.isThread() ? SendMessagesInThreads : SendMessages;
  return {
    maySend: permissions.has([ViewChannel, send]),
    mayRefer: permissions.has(ReadMessageHistory),
  };
}
