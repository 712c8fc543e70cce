import { ApplicationCommandType } from 'discord.js';
import type { Caller } from '../caller.ts';
import type { SlashCommand } from '../handlers.ts';
import { described, EVERYWHERE } from './commandParts.ts';

interface Asked {
  readonly caller: Pick<Caller, 'wording'>;
}

/** Slash commands, in the order in which a newcomer meets them. */
const LISTED = [
  'ask',
  'check',
  'figures',
  'sources',
  'article',
  'verify',
  'help',
  'privacy',
] as const;

/** Those for the people who look after a server. */
const FOR_MODERATORS = ['setup', 'settings', 'gaps', 'corpus'] as const;

/** What the bot does, and what it does not do. */
export const help = {
  budget: null,

  data: { ...described('help'), type: ApplicationCommandType.ChatInput, ...EVERYWHERE },

  run({ caller: { wording } }: Asked) {
    const line = (name: (typeof LISTED)[number] | (typeof FOR_MODERATORS)[number]) =>
      `\`/${wording[`${name}Name`]}\`: ${wording[`${name}Description`]}`;
    const content = [wording.helpAbove, ...LISTED.map(line), '', wording.helpBelow].join('\n');
    const forModerators = [
      wording.helpForModerators,
      ...FOR_MODERATORS.map(line),
      '',
      wording.helpForEditors,
    ];
    return {
      content,
      isPrivate: true,
      more: [{ content: forModerators.join('\n'), isPrivate: true }],
    };
  },
} satisfies SlashCommand;
