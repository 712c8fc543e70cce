import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { figuresWith, firstPage } from '../askArticles.ts';
import type { SlashCommand } from '../handlers.ts';
import { figuresPicture } from '../page/figuresPicture.ts';
import { renderFigures, TOPIC_MAX } from '../page/renderFigures.ts';
import { described, EVERYWHERE, privateOption, wantsPrivate } from './commandParts.ts';
import { completeSource, narrowingOptions, readNarrowing } from './readNarrowing.ts';

/** Every figure for a topic, by date, with a picture of them. */
export const figures = {
  data: {
    ...described('figures'),
    type: ApplicationCommandType.ChatInput,
    ...EVERYWHERE,
    options: [
      {
        ...described('topic'),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: TOPIC_MAX,
      },
      narrowingOptions.from,
      narrowingOptions.to,
      narrowingOptions.source,
      privateOption,
    ],
  },

  async run(call, services) {
    const { options, caller } = call;
    const narrowing = readNarrowing(options, { caller, catalogue: services.catalogue });
    if ('problem' in narrowing) {
      return { content: narrowing.problem, isPrivate: true, outcome: 'not_asked' };
    }
    const state = firstPage(caller, services, narrowing);
    const ledger = await figuresWith(options.getString('topic', true), state, services);
    const reply = renderFigures(ledger, {
      ...{ state, caller },
      isPrivate: await wantsPrivate(call, services),
    });
    return { ...reply, files: await figuresPicture(ledger, caller, services) };
  },

  isPrivate: wantsPrivate,
  isLong: true,

  complete: completeSource,
} satisfies SlashCommand;
