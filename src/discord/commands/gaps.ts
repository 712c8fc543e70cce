import { GAPS_ON_PAGE, renderGaps } from '../gaps/renderGaps.ts';
import type { SlashCommand } from '../handlers.ts';
import { forModerators } from '../panel/changeSettings.ts';
import { described, FOR_MODERATORS } from './commandParts.ts';

/** What was asked on the server and found nothing. */
export const gaps = {
  data: {
    ...described('gaps'),
    ...FOR_MODERATORS,
  },
  budget: 'click',

  run: ({ caller }, services) =>
    forModerators(caller, async (guildId) => {
      if (!services.gaps) return { content: caller.wording.gapsOff, isPrivate: true };
      const { catalogue } = services;
      const board = await services.gaps.open(guildId, 0, GAPS_ON_PAGE);
      return renderGaps({ ...board, page: 0 }, { caller, catalogue });
    }),
} satisfies SlashCommand;
