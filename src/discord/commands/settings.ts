import type { SlashCommand } from '../handlers.ts';
import { forModerators } from '../panel/changeSettings.ts';
import { renderPanel } from '../panel/renderPanel.ts';
import { described, FOR_MODERATORS } from './commandParts.ts';

/** Shows moderators what holds on their server, and lets them change it. */
export const settings = {
  data: {
    ...described('settings'),
    ...FOR_MODERATORS,
  },
  budget: null,

  run: ({ caller }, services) =>
    forModerators(caller, async (guildId) =>
      renderPanel(await services.settings.get(guildId), caller),
    ),
} satisfies SlashCommand;
