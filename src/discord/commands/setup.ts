import type { SlashCommand } from '../handlers.ts';
import { forModerators } from '../panel/changeSettings.ts';
import { renderSetup, STEPS } from '../panel/renderSetup.ts';
import { described, FOR_MODERATORS } from './commandParts.ts';

/** Takes a moderator through the settings, one after the other, to a test question. */
export const setup = {
  data: {
    ...described('setup'),
    ...FOR_MODERATORS,
  },
  budget: null,

  run: ({ caller }, services) =>
    forModerators(caller, async (guildId) =>
      renderSetup(STEPS[0], await services.settings.get(guildId), caller),
    ),
} satisfies SlashCommand;
