import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { SlashCommand } from '../handlers.ts';
import { forModerators } from '../panel/changeSettings.ts';
import { renderPanel } from '../panel/renderPanel.ts';
import { described } from './commandParts.ts';

/** Shows moderators what holds on their server, and lets them change it. */
export const settings = {
  data: {
    ...described('settings'),
    type: ApplicationCommandType.ChatInput,
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  },
  budget: null,

  run: ({ caller }, services) =>
    forModerators(caller, async (guildId) =>
      renderPanel(await services.settings.get(guildId), caller),
    ),
} satisfies SlashCommand;
