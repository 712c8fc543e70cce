import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { verifyReceipt } from '../../answer/receipt/verifyReceipt.ts';
import type { SlashCommand } from '../handlers.ts';
import { renderVerification } from '../page/renderVerification.ts';
import { described } from './described.ts';
import { EVERYWHERE } from './everywhere.ts';
import { privateOption, wantsPrivate } from './privateOption.ts';

/** Longer than any id, with room for what comes along when it is copied. */
const ID_MAX = 60;

export const verify = {
  isPrivate: wantsPrivate,

  data: {
    ...described('verify'),
    type: ApplicationCommandType.ChatInput,
    ...EVERYWHERE,
    options: [
      {
        ...described('id'),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: ID_MAX,
      },
      privateOption,
    ],
  },

  async run(call, services) {
    const { options, caller } = call;
    const verification = verifyReceipt(options.getString('id', true), services.catalogue);
    const isPrivate = await wantsPrivate(call, services);
    return { isPrivate, ...renderVerification(verification, caller) };
  },
} satisfies SlashCommand;
