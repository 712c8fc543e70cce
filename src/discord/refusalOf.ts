import type { Caller } from './caller.ts';
import type { Budget } from './limits.ts';
import type { Reply } from './reply.ts';
import { DEFAULT_SETTINGS } from './serverSettings.ts';
import type { Services } from './services.ts';
import { settingsOf } from './settingsOf.ts';

export interface Use {
  readonly caller: Caller;
  /** What it is counted as; null where it is free. */
  readonly budget: Budget | null;
  /** A refusal would be seen by all in the channel. */
  readonly isPublic: boolean;
}

/** What to say instead of an answer to whoever asks too much; null where there is to be an answer. */
export async function refusalOf(
  { caller, budget, isPublic }: Use,
  services: Services,
): Promise<Reply | 'silent' | null> {
  if (budget === null) return null;
  const { wording } = caller;
  const use = await limitedUse({ caller, budget, isPublic }, services);
  const verdict = await services.limits.check(use);
  if (verdict === 'go') return null;
  if (verdict === 'silent') return verdict;
  const content = wording.tooFast(wording.duration(verdict.waitSeconds));
  return { content, isPrivate: true, outcome: 'limited' };
}

/** Lets whoever was not answered for a slip ask again at once: the server's cooldown is for answers. */
export async function excuseSlip(
  { outcome }: Reply,
  { budget, ...rest }: Use,
  services: Services,
): Promise<void> {
  if (outcome !== 'not_asked' || budget === null) return;
  await services.limits.giveBack(await limitedUse({ budget, ...rest }, services));
}

async function limitedUse(
  { caller, budget, isPublic }: Use & { readonly budget: Budget },
  services: Services,
) {
  const { guildId, userId } = caller;
  // Where they cannot be read, answering fails too, and says so.
  const settings = await settingsOf(guildId, services).catch(() => DEFAULT_SETTINGS);
  return { budget, guildId, userId, cooldownSeconds: settings.cooldownSeconds, isPublic };
}
