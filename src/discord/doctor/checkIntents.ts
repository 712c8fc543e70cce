import { type APIApplication, ApplicationFlagsBitField, IntentsBitField } from 'discord.js';
import { INTENTS } from '../connection/createClient.ts';
import type { Check } from './check.ts';

/** By Discord's names for the switches, those that have to be granted. */
const PRIVILEGED = {
  Presence: ['GatewayPresence', 'GatewayPresenceLimited'],
  'Server Members': ['GatewayGuildMembers', 'GatewayGuildMembersLimited'],
  'Message Content': ['GatewayMessageContent', 'GatewayMessageContentLimited'],
} as const;

/** Whether the application has the intents that the bot asks for: none has to be granted. */
export function checkIntents({ flags }: APIApplication): Check {
  const asked = new IntentsBitField([...INTENTS]).toArray().join(', ');
  const granted = new ApplicationFlagsBitField(flags ?? 0);
  const excess = Object.entries(PRIVILEGED).flatMap(([name, either]) =>
    either.some((flag) => granted.has(flag)) ? [name] : [],
  );
  const what = 'intents';
  if (excess.length === 0) {
    return { what, level: 'ok', found: `${asked}; none has to be granted` };
  }
  return {
    what,
    level: 'warning',
    found: `the application has ${excess.join(', ')}, which the bot does not use`,
    todo: 'Switch it off under Bot, Privileged Gateway Intents: Discord reviews who has it',
  };
}
