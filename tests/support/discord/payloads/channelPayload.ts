import {
  type APIChannel,
  type ChannelFlags,
  ChannelType,
  OverwriteType,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import type { Channel } from '../state/places.ts';
import type { World } from '../state/world.ts';

const NO_FLAGS = 0 as ChannelFlags;

/** A channel as Discord describes it. */
export function channelPayload(channel: Channel, { bot }: World): APIChannel {
  const { id, type, name, guild, parent, recipients } = channel;
  if (type === ChannelType.DM) {
    const shared = { id, name: null, recipients: [...recipients], last_message_id: null };
    return { ...shared, type, flags: NO_FLAGS };
  }
  if (type === ChannelType.GroupDM) {
    return {
      ...{ id, type, name, recipients: [...recipients], last_message_id: null, icon: null },
      ...{ owner_id: recipients[0]?.id ?? '', managed: false, flags: NO_FLAGS },
    } as APIChannel;
  }
  const shared = { id, name, guild_id: guild?.id ?? '', last_message_id: null, flags: NO_FLAGS };
  if (type === ChannelType.PublicThread) {
    return {
      ...shared,
      type,
      parent_id: parent?.id ?? '',
      owner_id: bot.user.id,
      message_count: 0,
      member_count: 1,
      total_message_sent: 0,
      rate_limit_per_user: 0,
      applied_tags: [],
      thread_metadata: {
        archived: false,
        archive_timestamp: '2026-01-01T00:00:00.000000+00:00',
        create_timestamp: '2026-01-01T00:00:00.000000+00:00',
        auto_archive_duration: ThreadAutoArchiveDuration.OneDay,
        locked: false,
      },
    };
  }
  return {
    ...shared,
    type,
    position: 0,
    permission_overwrites:
      channel.denied === 0n
        ? []
        : [
            {
              id: bot.user.id,
              type: OverwriteType.Member,
              allow: '0',
              deny: String(channel.denied),
            },
          ],
    nsfw: false,
    parent_id: null,
    topic: null,
    rate_limit_per_user: 0,
  };
}
