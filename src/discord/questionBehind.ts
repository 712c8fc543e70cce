import { type Message, MessageType } from 'discord.js';
import { questionIn } from './questionIn.ts';
import type { Wording } from './wording/wording.ts';

/**
 * The question that a mention without a word of its own puts: the text of the message that it
 * replies to, where Discord shows it, which without a privileged intent is one that mentions the bot
 * too, or a direct message.
 *
 * @returns what to say instead, where there is none.
 */
export async function questionBehind(
  message: Message,
  wording: Pick<Wording, 'mentionHelp' | 'byBot' | 'messageNotShown'>,
): Promise<{ readonly question: string } | { readonly problem: string }> {
  const { channelId, client, reference, type } = message;
  if (type !== MessageType.Reply || reference?.channelId !== channelId) {
    return { problem: wording.mentionHelp };
  }
  // Deleted, or not for the bot to read.
  const behind = await message.fetchReference().catch(() => null);
  if (behind === null) return { problem: wording.messageNotShown };
  if (behind.author.id === client.user.id) return { problem: wording.mentionHelp };
  if (behind.author.bot || behind.webhookId !== null) return { problem: wording.byBot };
  if (behind.content.trim() === '') return { problem: wording.messageNotShown };
  const question = questionIn(behind.content, { botId: client.user.id, isDirect: true });
  return question ? { question } : { problem: wording.mentionHelp };
}
