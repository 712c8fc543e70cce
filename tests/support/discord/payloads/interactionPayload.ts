import { ChannelType, InteractionContextType } from 'discord.js';
import type { Interaction } from '../state/interaction.ts';
import type { Person } from '../state/person.ts';
import type { Channel } from '../state/places.ts';
import type { World } from '../state/world.ts';
import { channelPayload } from './channelPayload.ts';
import { memberPayload } from './memberPayload.ts';
import { botPermissions, memberPermissions } from './permissions.ts';

/** ATTACHMENT_SIZE_LIMIT: 10 MiB, for servers without boosts. */
const ATTACHMENT_MAX = 10 * 1024 * 1024;

/** INTERACTION_CREATE: what all kinds share, around the kind's own data. */
export function interactionPayload(interaction: Interaction, data: object, world: World): object {
  const { id, token, type, channel, person, owners, message } = interaction;
  const { guild } = channel;
  const permissions = String(memberPermissions(person.permissions));
  return {
    id,
    token,
    type,
    version: 1,
    application_id: world.bot.applicationId,
    data,
    channel_id: channel.id,
    channel: { ...channelPayload(channel, world), ...(guild && { permissions }) },
    context: contextOf(channel),
    app_permissions: String(botPermissions(channel)),
    authorizing_integration_owners: owners,
    locale: person.locale,
    entitlements: [],
    attachment_size_limit: ATTACHMENT_MAX,
    ...(message && { message: message.message }),
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: memberOf(person, permissions),
        }
      : { user: person.user }),
  };
}

export function contextOf({ guild, type }: Channel): InteractionContextType {
  if (guild) return InteractionContextType.Guild;
  const isOwn = type === ChannelType.DM;
  return isOwn ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}

function memberOf({ user, roles }: Person, permissions: string): object {
  return { ...memberPayload(roles), user, permissions };
}
