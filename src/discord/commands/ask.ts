import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { Call, SlashCommand } from '../handlers.ts';
import { plainLine } from '../markdown/plainLine.ts';
import { DEFAULT_LIMIT, LIMIT_MAX } from '../page/answerState.ts';
import { answerWith, firstPage, settingsOf } from '../page/answerWith.ts';
import { QUESTION_MAX, shortened } from '../page/asked.ts';
import { renderAnswer } from '../page/renderAnswer.ts';
import type { Services } from '../services.ts';
import { pickedValue, suggestSources } from '../sources/findSource.ts';
import { sourceOptions } from '../sources/sourceOption.ts';
import { described } from './described.ts';
import { EVERYWHERE } from './everywhere.ts';
import { readNarrowing } from './readNarrowing.ts';

/** Longest name of a suggestion (https://discord.com/developers/docs/interactions/application-commands). */
const CHOICE_NAME_MAX = 100;

/** Longest `2023-08-02`; room for a slip that the answer then names. */
const DATE_MAX = 30;

export const ask = {
  data: {
    ...described('ask'),
    type: ApplicationCommandType.ChatInput,
    ...EVERYWHERE,
    options: [
      {
        ...described('question'),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: QUESTION_MAX,
      },
      { ...described('from'), type: ApplicationCommandOptionType.String, max_length: DATE_MAX },
      { ...described('to'), type: ApplicationCommandOptionType.String, max_length: DATE_MAX },
      { ...described('source'), type: ApplicationCommandOptionType.String, autocomplete: true },
      {
        ...described('limit'),
        type: ApplicationCommandOptionType.Integer,
        min_value: 1,
        max_value: LIMIT_MAX,
      },
      { ...described('private'), type: ApplicationCommandOptionType.Boolean },
    ],
  },

  async run({ options, caller }, services) {
    const narrowing = readNarrowing(options, { caller, catalogue: services.catalogue });
    if ('problem' in narrowing) return { content: narrowing.problem, isPrivate: true };
    const question = shortened(options.getString('question', true));
    const state = firstPage(caller, services, {
      ...narrowing,
      limit: options.getInteger('limit') ?? DEFAULT_LIMIT,
    });
    const answer = await answerWith({ question, state, guildId: caller.guildId }, services);
    return renderAnswer(answer, {
      ...{ state, caller, catalogue: services.catalogue },
      isPrivate: await isPrivate({ options, caller }, services),
    });
  },

  isPrivate,

  complete({ value }, { catalogue }) {
    return suggestSources(value, sourceOptions(catalogue)).map((option) => ({
      name: plainLine(option.name, CHOICE_NAME_MAX),
      value: pickedValue(option),
    }));
  },
} satisfies SlashCommand;

/** As the asker wants it, else as the server has settled. */
async function isPrivate({ options, caller }: Call, services: Services): Promise<boolean> {
  return options.getBoolean('private') ?? (await settingsOf(caller.guildId, services)).isPrivate;
}
