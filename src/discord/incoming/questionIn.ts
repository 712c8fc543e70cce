import { type Message, MessageType } from 'discord.js';
import { mayFollowUp } from '../../answer/message/completeFollowUp.ts';
import { readMessage } from '../../answer/message/readMessage.ts';
import type { Wording } from '../../wording/wording.ts';
import { askedIn } from '../page/asked.ts';

/** Text that a member shows rather than says: code, and lines quoted from somebody. */
const SHOWN = /```[\s\S]*?```|`[^`\n]+`|^ *>>> [\s\S]*|^ *> .*$/gm;

/** Where a line is quoted: `> `, or `>>> ` for all the rest of a message. */
const QUOTE_MARK = /^ *>(?:>>)? /gm;

/** Mentions of users, roles and channels, and custom emoji: nothing to look for in an article. */
const MARKUP = /<(?:@[!&]?|#|a?:\w+:)\d+>/g;

interface Addressee {
  readonly botId: string;
  /** A direct message is always meant for the bot. */
  readonly isDirect: boolean;
}

/**
 * The question that a message puts to the bot, as plain text; empty where it mentions the bot
 * without a word; null where it does not speak to the bot.
 *
 * Only a mention that the member wrote counts: neither the one that Discord adds to a reply, nor
 * @everyone, nor one within a quotation or code.
 */
export function questionIn(content: string, { botId, isDirect }: Addressee): string | null {
  const mention = new RegExp(`<@!?${botId}>`);
  if (!isDirect && !mention.test(content.replace(SHOWN, ''))) return null;
  return content.replace(MARKUP, ' ').replace(QUOTE_MARK, '').replace(/\s+/g, ' ').trim();
}

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
