import {
  ChannelType,
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  type GuildSystemChannelFlags,
  GuildVerificationLevel,
  Locale,
  type RoleFlags,
} from 'discord.js';
import type { Guild, World } from '../state/world.ts';
import { channelPayload } from './channelPayload.ts';
import { memberWithUser } from './memberPayload.ts';
import { PERMISSIONS } from './permissions.ts';

/** The server as GUILD_CREATE tells of it. */
export function guildPayload(guild: Guild, world: World): GatewayGuildCreateDispatchData {
  const { bot, channels } = world;
  const member = memberWithUser(bot.user);
  return {
    id: guild.id,
    name: guild.name,
    owner_id: bot.user.id,
    application_id: null,
    joined_at: member.joined_at ?? '',
    large: false,
    unavailable: false,
    member_count: 1,
    members: [member],
    channels: [...channels.values()]
      .filter((channel) => (channel.guild ?? world.guild) === guild)
      .map((channel) => channelPayload(channel, world))
      .filter((channel) => channel.type === ChannelType.GuildText),
    roles: [
      {
        id: guild.id,
        name: '@everyone',
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        position: 0,
        permissions: PERMISSIONS,
        managed: false,
        mentionable: false,
        flags: 0 as RoleFlags,
      },
    ],
    threads: [],
    emojis: [],
    stickers: [],
    features: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    vanity_url_code: null,
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0 as GuildSystemChannelFlags,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    incidents_data: null,
    hub_type: null,
    preferred_locale: Locale.EnglishUS,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    mfa_level: GuildMFALevel.None,
    nsfw_level: GuildNSFWLevel.Default,
    premium_tier: GuildPremiumTier.None,
    premium_progress_bar_enabled: false,
  };
}
