import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { SORTS } from '../../answer/order.ts';
import { QUESTION_MAX } from '../../answer/question/fitQuestion.ts';
import { localized } from '../../wording/wording.ts';
import { answerAsked } from '../answerAsked.ts';
import { firstPage } from '../askArticles.ts';
import type { SlashCommand } from '../handlers.ts';
import { DEFAULT_LIMIT, LIMIT_MAX } from '../page/answerState.ts';
import { described, EVERYWHERE, privateOption, wantsPrivate } from './commandParts.ts';
import { completeSource, narrowingOptions, readNarrowing } from './readNarrowing.ts';

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
      narrowingOptions.from,
      narrowingOptions.to,
      narrowingOptions.asOf,
      narrowingOptions.source,
      {
        ...described('limit'),
        type: ApplicationCommandOptionType.Integer,
        min_value: 1,
        max_value: LIMIT_MAX,
      },
      {
        ...described('sort'),
        type: ApplicationCommandOptionType.String,
        choices: SORTS.map((sort) => {
          const { text, localizations } = localized(`${sort}First`);
          return { name: text, name_localizations: localizations, value: sort };
        }),
      },
      privateOption,
    ],
  },

  async run(call, services) {
    const { options, caller } = call;
    const narrowing = readNarrowing(options, { caller, catalogue: services.catalogue });
    if ('problem' in narrowing) {
      return { content: narrowing.problem, isPrivate: true, outcome: 'not_asked' };
    }
    const state = firstPage(caller, services, {
      ...narrowing,
      limit: options.getInteger('limit') ?? DEFAULT_LIMIT,
      sort: SORTS.find((sort) => sort === options.getString('sort')) ?? 'relevance',
    });
    const text = options.getString('question', true);
    const isPrivate = await wantsPrivate(call, services);
    const isSecret = options.getBoolean('private') ?? false;
    return answerAsked({ text, state, caller, isPrivate, isSecret }, services);
  },

  isPrivate: wantsPrivate,

  complete: completeSource,
} satisfies SlashCommand;
