import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { pastOf, readReceipt, verifyReceipt } from '../../answer/receipt/verifyReceipt.ts';
import type { SlashCommand } from '../handlers.ts';
import { renderVerification } from '../page/renderVerification.ts';
import { described, EVERYWHERE, privateOption, wantsPrivate } from './commandParts.ts';

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
    const entered = options.getString('id', true);
    const verification = verifyReceipt(entered, services.catalogue);
    const isPrivate = await wantsPrivate(call, services);
    const id = readReceipt(entered);
    const isGone = verification.status === 'changed' || verification.status === 'withdrawn';
    const versions = id !== null && isGone ? await services.versionsOf(id, caller.guildId) : [];
    const past = id === null ? null : pastOf(id, versions);
    return { isPrivate, ...renderVerification(verification, caller, past) };
  },
} satisfies SlashCommand;
