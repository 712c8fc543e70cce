import { type Message, MessageType } from 'discord.js';
import { mayFollowUp } from '../answer/message/completeFollowUp.ts';
import { readMessage } from '../answer/message/readMessage.ts';
import { askedIn } from './page/asked.ts';
import { questionIn } from './questionIn.ts';

/** In a direct message, how far back the bot looks for its last answer: past small talk, and answers to several questions. */
const LOOKED_BACK = 10;

/**
 * The question before a message, which it may leave something out of: that of the answer, or of the question, that it
 * replies to; in a direct message, that of the bot's last answer. The bot keeps no table of these: its answers show
 * their questions.
 *
 * @param text what the message asks.
 * @returns null where there is none, Discord does not show it, or the message leaves nothing out.
 */
export async function previousQuestion(message: Message, text: string): Promise<string | null> {
  if (!mayFollowUp(text)) return null;
  const { channel, channelId, client, guildId, id, reference, type } = message;
  const botId = client.user.id;
  if (type === MessageType.Reply && reference?.channelId === channelId) {
    const behind = await message.fetchReference().catch(() => null);
    if (behind === null) return null;
    if (behind.author.id === botId) return askedIn(behind.content);
    const question = questionIn(behind.content, { botId, isDirect: true });
    return question ? (readMessage(question).questions.at(-1)?.question ?? null) : null;
  }
  if (guildId !== null) return null;
  const before = await channel.messages.fetch({ limit: LOOKED_BACK, before: id }).catch(() => null);
  // The newest first, as Discord lists them.
  for (const { author, content } of before?.values() ?? []) {
    const question = author.id === botId ? askedIn(content) : null;
    if (question !== null) return question;
  }
  return null;
}
