import type { Wording } from '../../wording/wording.ts';
import type { Caller } from '../caller.ts';
import type { Reply } from '../reply.ts';
import { DEFAULT_SETTINGS } from '../serverSettings.ts';
import { type Services, settingsOf } from '../services.ts';
import type { Budget, Verdict } from './memberLimits.ts';

/** As long as what is counted counts. */
const WAIT_SECONDS = 60;

interface Use {
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
  return refused(await services.limits.check(use), wording);
}

/** The same for what was let in, and had to wait: what was asked before it may have used up the time. */
export async function refusalAtTurn(
  { caller, budget, isPublic }: Use,
  services: Services,
): Promise<Reply | null> {
  if (budget === null) return null;
  const use = await limitedUse({ caller, budget, isPublic }, services);
  const verdict = await services.limits.checkWork(use);
  // It was told that there would be an answer.
  const told = verdict === 'silent' ? { waitSeconds: WAIT_SECONDS } : verdict;
  const refusal = refused(told, caller.wording);
  return refusal === 'silent' ? null : refusal;
}

/** What to say where too much waits already. */
export function tooBusy({ wording }: Caller): Reply {
  return refusedFor(WAIT_SECONDS, wording);
}

/** Counts the time that a use has taken. */
export async function chargeFor(
  { caller, budget, isPublic }: Use,
  milliseconds: number,
  services: Services,
): Promise<void> {
  if (budget === null) return;
  await services.limits.charge(
    await limitedUse({ caller, budget, isPublic }, services),
    milliseconds,
  );
}

function refused(verdict: Verdict, wording: Wording): Reply | 'silent' | null {
  if (verdict === 'go') return null;
  if (verdict === 'silent') return verdict;
  return refusedFor(verdict.waitSeconds, wording);
}

function refusedFor(seconds: number, wording: Wording): Reply {
  const content = wording.tooFast(wording.duration(seconds));
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

interface Metered {
  readonly services: Services;
  /** Milliseconds that were spent on searches so far. */
  readonly spent: () => number;
}

/** The same services, with a meter on what costs: a question may take a millisecond or a second. */
export function metered(services: Services): Metered {
  let spent = 0;
  const timed =
    <Args extends unknown[], Result>(search: (...args: Args) => Result) =>
    (...args: Args): Result => {
      const start = performance.now();
      try {
        return search(...args);
      } finally {
        spent += performance.now() - start;
      }
    };
  return {
    services: {
      ...services,
      // Of what goes on elsewhere, only what holds up this process is counted.
      ask: timed(services.ask),
      askAtOnce: timed(services.askAtOnce),
      figures: timed(services.figures),
    },
    spent: () => spent,
  };
}
