import type { RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import type { Reply } from '../../../src/discord/reply.ts';
import { sendable } from '../../../src/discord/sendable.ts';
import { checkMessage } from './checks/checkMessage.ts';

/**
 * A reply as the message that Discord would make of it.
 *
 * @throws Refusal where Discord would not take it.
 */
export function messageOf(reply: Reply): RESTPostAPIChannelMessageJSONBody {
  const { content, embeds, components } = sendable(reply);
  return checkMessage({ body: { content, embeds, components }, files: [] });
}
