import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { verifyReceipt } from '../../answer/receipt/verifyReceipt.ts';
import type { SlashCommand } from '../handlers.ts';
import { renderVerification } from '../page/renderVerification.ts';
import { described } from './described.ts';
import { EVERYWHERE } from './everywhere.ts';

/** Longer than any id, with room for what comes along when it is copied. */
const ID_MAX = 60;

export const verify = {
  isPrivate: async () => false,

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
    ],
  },
  run({ options, caller }, { catalogue }) {
    return renderVerification(verifyReceipt(options.getString('id', true), catalogue), caller);
  },
} satisfies SlashCommand;
