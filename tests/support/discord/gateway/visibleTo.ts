import { type APIMessage, GatewayIntentBits } from 'discord.js';

interface Viewer {
  readonly botId: string;
  readonly intents: number;
  readonly isDirect: boolean;
}

/** A message as the bot may see it: blank, without the intent to read what is not meant for it. */
export function visibleTo(message: APIMessage, { botId, intents, isDirect }: Viewer): APIMessage {
  const isMeant =
    isDirect ||
    message.author.id === botId ||
    message.mentions.some(({ id }) => id === botId) ||
    (intents & GatewayIntentBits.MessageContent) !== 0;
  return isMeant
    ? message
    : { ...message, content: '', embeds: [], attachments: [], components: [] };
}
