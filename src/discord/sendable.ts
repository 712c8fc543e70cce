import { MessageFlags } from 'discord.js';
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
