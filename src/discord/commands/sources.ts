import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { SlashCommand } from '../handlers.ts';
import { inlineText } from '../markdown/inlineText.ts';
import { startReading } from '../page/readingState.ts';
import { renderSources, SEARCH_MAX } from '../page/renderSources.ts';
import { listArticles, readSearch } from '../sources/listArticles.ts';
import { sourceChoices } from '../sources/sourceNames.ts';
import { sourceOptions } from '../sources/sourceOption.ts';
import { described, EVERYWHERE, privateOption, wantsPrivate } from './commandParts.ts';

/** The articles that the bot knows. */
export const sources = {
  isPrivate: wantsPrivate,

  data: {
    ...described('sources'),
    type: ApplicationCommandType.ChatInput,
    ...EVERYWHERE,
    options: [
      {
        ...described('search'),
        type: ApplicationCommandOptionType.String,
        max_length: SEARCH_MAX,
        autocomplete: true,
      },
      privateOption,
    ],
  },

  async run(call, services) {
    const { options, caller } = call;
    const { catalogue } = services;
    const entered = options.getString('search')?.trim() ?? '';
    const search = readSearch(entered, catalogue);
    const entries = listArticles(search, catalogue);
    if (entered !== '' && entries.length === 0) {
      const shown = inlineText(entered, 2 * SEARCH_MAX);
      return { content: caller.wording.unknownSource(shown), isPrivate: true };
    }
    return renderSources(entries, {
      state: startReading(search.source, { caller, catalogue }),
      ...{ caller, search: search.text },
      isPrivate: await wantsPrivate(call, services),
    });
  },

  complete({ value, caller: { wording } }, { catalogue }) {
    return sourceChoices(value, { options: sourceOptions(catalogue), wording });
  },
} satisfies SlashCommand;
