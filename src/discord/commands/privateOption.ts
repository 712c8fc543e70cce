import { ApplicationCommandOptionType } from 'discord.js';
import type { Call } from '../handlers.ts';
import type { Services } from '../services.ts';
import { settingsOf } from '../settingsOf.ts';
import { described } from './described.ts';

/** Of commands whose answer is for everyone or for the asker's eyes only. */
export const privateOption = {
  ...described('private'),
  type: ApplicationCommandOptionType.Boolean as const,
};

/** Whether the answer is for the asker's eyes only: as they want it, or else as the server has settled. */
export async function wantsPrivate(
  { options, caller }: Call,
  services: Services,
): Promise<boolean> {
  const { isPrivate } = await settingsOf(caller.guildId, services);
  return options.getBoolean('private') ?? isPrivate;
}
