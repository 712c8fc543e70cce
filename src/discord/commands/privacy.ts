import { ApplicationCommandType } from 'discord.js';
import { REMEMBERED_MINUTES } from '../../answer/rememberAnswers.ts';
import { VOTE_DAYS } from '../../store/removeOld.ts';
import { button, customId, rowsOf } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import type { SlashCommand } from '../handlers.ts';
import { described, EVERYWHERE } from './commandParts.ts';

/** What the button that deletes one's votes begins its `custom_id` with. */
export const DELETE_VOTES_BUTTON = 'forget';

interface Asked {
  readonly caller: Pick<Caller, 'wording'>;
}

/** What the bot reads and keeps. */
export const privacy = {
  budget: null,

  data: { ...described('privacy'), type: ApplicationCommandType.ChatInput, ...EVERYWHERE },

  run({ caller: { wording } }: Asked) {
    return {
      content: wording.privacy(VOTE_DAYS, REMEMBERED_MINUTES),
      rows: rowsOf([[button(wording.deleteVotes, customId(DELETE_VOTES_BUTTON))]]),
      isPrivate: true,
      more: [{ content: wording.privacyOfEditors, isPrivate: true }],
    };
  },
} satisfies SlashCommand;
