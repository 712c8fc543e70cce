import { ApplicationCommandType } from 'discord.js';
import type { Caller } from '../caller.ts';
import type { SlashCommand } from '../handlers.ts';
import { described } from './described.ts';
import { EVERYWHERE } from './everywhere.ts';

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
  'settings',
  'gaps',
  'help',
  'privacy',
] as const;

/** What the bot does, and what it does not do. */
export const help = {
  budget: null,

  data: { ...described('help'), type: ApplicationCommandType.ChatInput, ...EVERYWHERE },

  run({ caller: { wording } }: Asked) {
    const list = LISTED.map(
      (name) => `\`/${wording[`${name}Name`]}\`: ${wording[`${name}Description`]}`,
    );
    const content = [wording.helpAbove, ...list, '', wording.helpBelow].join('\n');
    return { content, isPrivate: true };
  },
} satisfies SlashCommand;
