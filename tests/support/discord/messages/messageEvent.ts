import { type APIMessage, ChannelType, GatewayIntentBits } from 'discord.js';
import { visibleTo } from '../gateway/visibleTo.ts';
import { memberPayload } from '../payloads/memberPayload.ts';
import { hasBot } from '../state/places.ts';
import type { Sent } from '../state/sent.ts';
import type { World } from '../state/world.ts';

/** MESSAGE_CREATE or MESSAGE_UPDATE as a bot with these intents gets it; null where it gets none. */
export function messageEvent(sent: Sent, intents: number, { bot }: World): object | null {
  const { channel, isEphemeral, message } = sent;
  if (isEphemeral || !hasBot(channel)) return null;
  const isDirect = channel.type === ChannelType.DM;
  const needed = isDirect ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  if ((intents & needed) === 0) return null;
  const visible: APIMessage = visibleTo(message, { botId: bot.user.id, intents, isDirect });
  return {
    ...visible,
    channel_type: channel.type,
    ...(channel.guild && { guild_id: channel.guild.id, member: memberPayload() }),
  };
}
