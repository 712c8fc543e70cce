import { type APIMessage, GatewayIntentBits } from 'discord.js';

interface Viewer {
  readonly botId: string;
  readonly intents: number;
  readonly isDirect: boolean;
}

/**
 * A message as the bot may see it: blank, without the intent to read what is not meant for it. The
 * message that it replies to is looked at by itself.
 */
export function visibleTo(message: APIMessage, viewer: Viewer): APIMessage {
  const { botId, intents, isDirect } = viewer;
  const isMeant =
    isDirect ||
    message.author.id === botId ||
    message.mentions.some(({ id }) => id === botId) ||
    (intents & GatewayIntentBits.MessageContent) !== 0;
  const { referenced_message: repliedTo } = message;
  return {
    ...message,
    ...(!isMeant && { content: '', embeds: [], attachments: [], components: [] }),
    ...(repliedTo && { referenced_message: visibleTo(repliedTo, viewer) }),
  };
}
