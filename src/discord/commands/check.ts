import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { QUESTION_MAX } from '../../answer/question/fitQuestion.ts';
import { checkWith } from '../askArticles.ts';
import type { SlashCommand } from '../handlers.ts';
import { shortened } from '../page/asked.ts';
import { CHECK_QUOTES, renderCheck } from '../page/renderCheck.ts';
import { described, EVERYWHERE, privateOption, wantsPrivate } from './commandParts.ts';

/** A claim beside what the articles say of the same. */
export const check = {
  data: {
    ...described('check'),
    type: ApplicationCommandType.ChatInput,
    ...EVERYWHERE,
    options: [
      {
        ...described('claim'),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: QUESTION_MAX,
      },
      privateOption,
    ],
  },

  async run(call, services) {
    const { options, caller } = call;
    const { guildId } = caller;
    const claim = shortened(options.getString('claim', true));
    const checked = await checkWith(claim, { limit: CHECK_QUOTES, guildId }, services);
    const isPrivate = await wantsPrivate(call, services);
    return renderCheck(checked, { caller, isPrivate });
  },

  isLong: true,
  isPrivate: wantsPrivate,
} satisfies SlashCommand;
