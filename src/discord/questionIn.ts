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
