import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { Catalogue } from '../../search/catalogue.ts';
import type { SlashCommand } from '../handlers.ts';
import { inlineText } from '../markdown/inlineText.ts';
import { startReading } from '../page/readingState.ts';
import { renderArticle } from '../page/renderArticle.ts';
import { findAmong } from '../sources/findSource.ts';
import { sourceChoices, sourceNames } from '../sources/sourceNames.ts';
import { type SourceOption, sourceOptions } from '../sources/sourceOption.ts';
import { described, EVERYWHERE, privateOption, wantsPrivate } from './commandParts.ts';

/** As long as a title may be. */
const TITLE_MAX = 256;
const SHOWN_MAX = 100;

/** One article, to be read. */
export const article = {
  isPrivate: wantsPrivate,

  data: {
    ...described('article'),
    type: ApplicationCommandType.ChatInput,
    ...EVERYWHERE,
    options: [
      {
        ...described('articleOption'),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: TITLE_MAX,
        autocomplete: true,
      },
      privateOption,
    ],
  },

  async run(call, services) {
    const { options, caller } = call;
    const { catalogue } = services;
    const { wording } = caller;
    const entered = options.getString('article', true).trim();
    const shown = inlineText(entered, SHOWN_MAX);
    const [found, ...others] = findAmong(articleOptions(catalogue), entered);
    const entry = found?.article && catalogue.find(found.article.id);
    if (!entry)
      return { content: wording.unknownArticle(shown), isPrivate: true, outcome: 'not_asked' };
    if (others.length > 0) {
      const names = sourceNames([found, ...others], wording);
      return {
        content: wording.unclearSource(shown, names),
        isPrivate: true,
        outcome: 'not_asked',
      };
    }
    return renderArticle(entry, {
      state: startReading(found.key, { caller, catalogue }),
      caller,
      isPrivate: await wantsPrivate(call, services),
    });
  },

  complete({ value, caller: { wording } }, { catalogue }) {
    return sourceChoices(value, { options: articleOptions(catalogue), wording });
  },
} satisfies SlashCommand;

function articleOptions(catalogue: Catalogue): SourceOption[] {
  return sourceOptions(catalogue).filter(({ article }) => article !== null);
}
