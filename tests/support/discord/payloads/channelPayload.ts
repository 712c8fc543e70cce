import { type APIDMChannel, type APITextChannel, type ChannelFlags, ChannelType } from 'discord.js';
import type { Channel, World } from '../state/world.ts';

/** A channel as Discord describes it, of a server or direct. */
export function channelPayload(channel: Channel, { guild }: World): APIDMChannel | APITextChannel {
  const { id, name, recipient } = channel;
  if (recipient) {
    return {
      id,
      type: ChannelType.DM,
      name: null,
      recipients: [recipient],
      last_message_id: null,
      flags: 0 as ChannelFlags,
    };
  }
  return {
    id,
    type: ChannelType.GuildText,
    guild_id: (channel.guild ?? guild).id,
    name,
    position: 0,
    permission_overwrites: [],
    nsfw: false,
    parent_id: null,
    topic: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0 as ChannelFlags,
  };
}
