import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import type { Command } from '../command.ts';
import { renderAnswer } from '../renderAnswer.ts';

/** Room for a claim of a few sentences; Discord allows 6,000. */
const QUESTION_MAX = 500;

const QUESTION = 'question';

export const ask = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    description:
      'Ask a question, and get sentences of articles, word for word, with date and source',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: QUESTION,
        description: 'Your question, in your own words',
        required: true,
        max_length: QUESTION_MAX,
      },
    ],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    ],
  },
  // Discord shows that somebody used /ask, but not what they asked.
  run: (options, services) =>
    renderAnswer(services.ask(options.getString(QUESTION, true)), { withQuestion: true }),
} satisfies Command;
