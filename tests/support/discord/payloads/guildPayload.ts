import {
  type APIRole,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  type GuildSystemChannelFlags,
  GuildVerificationLevel,
  type RoleFlags,
} from 'discord.js';
import type { Guild, Role } from '../state/places.ts';
import type { World } from '../state/world.ts';
import { channelPayload } from './channelPayload.ts';
import { memberWithUser } from './memberPayload.ts';
import { PERMISSIONS } from './permissions.ts';

/** Not the bot: the owner of a server may do everything there. */
const OWNER_ID = '1383825041002594305';

/** The server as GUILD_CREATE tells of it. */
export function guildPayload(guild: Guild, world: World): GatewayGuildCreateDispatchData {
  const member = memberWithUser(world.bot.user);
  const channels = [...world.channels.values()]
    .filter((channel) => channel.guild === guild)
    .map((channel) => channelPayload(channel, world));
  return {
    id: guild.id,
    name: guild.name,
    owner_id: OWNER_ID,
    application_id: null,
    joined_at: member.joined_at ?? '',
    large: false,
    unavailable: false,
    member_count: 1,
    members: [member],
    channels: channels.filter((channel) => channel.type === ChannelType.GuildText),
    roles: [{ id: guild.id, name: '@everyone', color: 0 }, ...guild.roles].map(rolePayload),
    threads: channels.filter((channel) => channel.type === ChannelType.PublicThread),
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
    preferred_locale: guild.locale,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    mfa_level: GuildMFALevel.None,
    nsfw_level: GuildNSFWLevel.Default,
    premium_tier: GuildPremiumTier.None,
    premium_progress_bar_enabled: false,
  };
}

export function rolePayload({ id, name, color }: Role): APIRole {
  return {
    id,
    name,
    color,
    colors: { primary_color: color, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: name === '@everyone' ? 0 : 1,
    permissions: PERMISSIONS,
    managed: false,
    mentionable: false,
    flags: 0 as RoleFlags,
  };
}
