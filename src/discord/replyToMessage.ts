import type { Message } from 'discord.js';
import type { Reply } from './reply.ts';
import { replyRights } from './replyRights.ts';
import { sendable } from './sendable.ts';

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
