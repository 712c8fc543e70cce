import { MessageFlags } from 'discord.js';
import type { Reply } from './reply.ts';

/**
 * A reply as discord.js sends it. The one place that writes messages, so that none ever pings:
 * quotes and questions hold an @everyone one day.
 */
export function sendable({ content, embeds = [], rows = [], files = [] }: Reply) {
  return {
    content,
    embeds: [...embeds],
    components: [...rows],
    files: [...files],
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** The same for an interaction, where a reply can be for the asker's eyes only. */
export function sendableToAsker(reply: Reply) {
  if (!reply.isPrivate) return sendable(reply);
  return { ...sendable(reply), flags: MessageFlags.Ephemeral as const };
}
