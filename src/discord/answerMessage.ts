import type { Message } from 'discord.js';
import { questionIn } from './questionIn.ts';
import { renderAnswer } from './renderAnswer.ts';
import { replyOrApology } from './replyOrApology.ts';
import { sendable } from './sendable.ts';
import type { Services } from './services.ts';
import { wording } from './wording.ts';

/** Answers a member's message that asks the bot, and no other message, as a reply to it. */
export async function answerMessage(message: Message, services: Services): Promise<void> {
  // Bots include this one. A webhook, or Discord itself ("Ana pinned a message"), asks nothing.
  if (message.author.bot || message.webhookId !== null || message.system) return;
  const question = questionIn(message.content, {
    botId: message.client.user.id,
    isDirect: message.guildId === null,
  });
  if (question === null) return;
  const reply =
    question === ''
      ? { content: wording.help }
      : replyOrApology(() => renderAnswer(services.ask(question)), services.log);
  await message.reply({
    ...sendable(reply),
    failIfNotExists: false,
    // Sent again after an error of Discord's, it is one reply all the same.
    nonce: message.id,
    enforceNonce: true,
  });
}
