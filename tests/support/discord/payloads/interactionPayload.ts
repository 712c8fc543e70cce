import {
  type APIApplicationCommand,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIChatInputApplicationCommandInteraction,
  type APIUser,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  InteractionType,
  Locale,
} from 'discord.js';
import type { Channel, Interaction, World } from '../state/world.ts';
import { channelPayload } from './channelPayload.ts';
import { memberPayload } from './memberPayload.ts';
import { PERMISSIONS } from './permissions.ts';

interface Use {
  readonly interaction: Interaction;
  readonly command: APIApplicationCommand;
  readonly options: APIApplicationCommandInteractionDataBasicOption[];
  readonly user: APIUser;
  readonly channel: Channel;
}

/** ATTACHMENT_SIZE_LIMIT: 10 MiB, for servers without boosts. */
const ATTACHMENT_MAX = 10 * 1024 * 1024;

/** INTERACTION_CREATE for a slash command. */
export function interactionPayload(
  { interaction, command, options, user, channel }: Use,
  world: World,
): APIChatInputApplicationCommandInteraction {
  const { bot, guild } = world;
  const shared = {
    id: interaction.id,
    token: interaction.token,
    application_id: bot.applicationId,
    type: InteractionType.ApplicationCommand as const,
    version: 1 as const,
    data: {
      id: command.id,
      name: command.name,
      type: ApplicationCommandType.ChatInput as const,
      options,
    },
    channel_id: channel.id,
    app_permissions: PERMISSIONS,
    locale: Locale.EnglishUS,
    entitlements: [],
    attachment_size_limit: ATTACHMENT_MAX,
  };
  const channelOfUse = { ...channelPayload(channel, world), permissions: PERMISSIONS };
  if (channel.recipient) {
    return {
      ...shared,
      channel: channelOfUse,
      context: InteractionContextType.BotDM,
      user,
      // 0 as the owner: the bot's own direct messages.
      authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: '0' },
    };
  }
  return {
    ...shared,
    channel: channelOfUse,
    context: InteractionContextType.Guild,
    guild_id: guild.id,
    guild: { id: guild.id, locale: Locale.EnglishUS, features: [] },
    guild_locale: Locale.EnglishUS,
    member: { ...memberPayload(), user, permissions: PERMISSIONS },
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: guild.id },
  };
}
