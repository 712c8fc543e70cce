import type { Message } from 'discord.js';
import type { Reply } from './reply.ts';
import { replyRights } from './replyRights.ts';
import { sendable } from './sendable.ts';

/** Sends a reply into the channel of a message; as an answer to it, where the bot may refer to it. */
export async function replyToMessage(message: Message, reply: Reply): Promise<void> {
  if (!message.channel.isSendable()) return;
  const { mayRefer } = replyRights(message);
  await message.channel.send({
    ...sendable(reply),
    ...(mayRefer && { reply: { messageReference: message, failIfNotExists: false } }),
    // Sent again after an error of Discord's, it is one reply all the same.
    nonce: message.id,
    enforceNonce: true,
  });
}
