import { type Message, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { withoutObeyed } from '../text/characters.ts';
import type { Reply } from './reply.ts';

/**
 * A reply as discord.js sends it. The one place that writes messages, so that none ever pings:
 * quotes and questions hold an @everyone one day; and that none holds what a screen would obey.
 */
export function sendable({ content, embeds = [], rows = [], files = [] }: Reply) {
  return {
    content: withoutObeyed(content),
    embeds: embeds.map(shown),
    components: rows.map(shown),
    files: [...files],
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** The same for an interaction, where a reply can be for the asker's eyes only. */
export function sendableToAsker(reply: Reply) {
  if (!reply.isPrivate) return sendable(reply);
  return { ...sendable(reply), flags: MessageFlags.Ephemeral as const };
}

/** The same data, with every text in it as it may be shown. */
function shown<Data>(data: Data): Data {
  if (typeof data === 'string') return withoutObeyed(data) as Data;
  if (Array.isArray(data)) return data.map(shown) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, shown(value)]),
  ) as Data;
}

/**
 * Sends a reply into the channel of a message; as an answer to it, where the bot may refer to it.
 *
 * @param place which of several replies to the message it is, counted from 0.
 */
export async function replyToMessage(
  message: Message,
  reply: Reply,
  place = 0,
): Promise<Message | null> {
  if (!message.channel.isSendable()) return null;
  const { mayRefer } = replyRights(message);
  return message.channel.send({
    ...sendable(reply),
    ...(mayRefer && { reply: { messageReference: message, failIfNotExists: false } }),
    // Sent again after an error of Discord's, it is one reply all the same.
    nonce: place === 0 ? message.id : `${message.id}-${place}`,
    enforceNonce: true,
  });
}

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
