import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { SlashCommand } from '../handlers.ts';
import { forModerators } from '../panel/changeSettings.ts';
import { renderSetup, STEPS } from '../panel/renderSetup.ts';
import { described } from './commandParts.ts';

/** Takes a moderator through the settings, one after the other, to a test question. */
export const setup = {
  data: {
    ...described('setup'),
    type: ApplicationCommandType.ChatInput,
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  },
  budget: null,

  run: ({ caller }, services) =>
    forModerators(caller, async (guildId) =>
      renderSetup(STEPS[0], await services.settings.get(guildId), caller),
    ),
} satisfies SlashCommand;
