import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { LimiterOf } from '../../store/rateLimiters.ts';

/** Seconds that the limits below are counted over. */
const WINDOW_SECONDS = 60;

/**
 * How often within that time. A person reads an answer in some seconds, and puts a few questions in
 * a row: eight is more than one reads. Fifteen such people at once are a busy server. A click costs
 * the bot as much as a question, and a reader makes about five of them on an answer.
 * All direct messages together are as five servers.
 */
const LIMITS = {
  question: { member: 8, server: 120, direct: 600 },
  click: { member: 40, server: 600, direct: 3_000 },
};

/**
 * Milliseconds of searching within that time: what is asked costs from one to a thousand of them. A question takes some 15
 * on 2,500 articles, so that these are for long work: a member may have five pieces of it, three busy servers together all
 * that a process has.
 */
const WORK_MS = { member: 4_000, server: 20_000, direct: 20_000 };

/** Not the id of a server. */
const DIRECT = 'direct';

/** What is counted together: questions, whether by command or mention, and clicks. */
export type Budget = keyof typeof LIMITS;

interface Use {
  readonly budget: Budget;
  /** The server; null in a direct message and in a group chat. */
  readonly guildId: string | null;
  readonly userId: string;
  /** What the server has settled, for questions: seconds from one to the next; 0: none. */
  readonly cooldownSeconds: number;
  /** A refusal would be seen by all in the channel. */
  readonly isPublic: boolean;
}

/** Whether to answer; to say when the next answer is to be had; or to say nothing more for now. */
export type Verdict = 'go' | 'silent' | { readonly waitSeconds: number };

export interface Limits {
  /** Counts a use, unless it is refused. A flood gets one refusal that says so, then silence. */
  readonly check: (use: Use) => Promise<Verdict>;
  /** As `check`, without counting: whether there is time left for what was counted, but had to wait for its turn. */
  readonly checkWork: (use: Use) => Promise<Verdict>;
  /** Counts the time that a use has taken, in milliseconds. */
  readonly charge: (use: Use, milliseconds: number) => Promise<void>;
  /**
   * Ends the server's cooldown after a use that came to no search, as of a date with a slip in it.
   * It goes on to count within the minute: a flood of slips is a flood.
   */
  readonly giveBack: (use: Use) => Promise<void>;
}

interface Gate {
  readonly limiter: RateLimiterAbstract;
  readonly key: string;
  readonly seconds: number;
  /** All members of the server share it. */
  readonly isShared: boolean;
}

/**
 * Keeps members, and servers, from taking more of the bot than there is for them.
 *
 * @param make makes the limiters; in memory where left out.
 */
export function createLimits(
  make: LimiterOf = (options) => new RateLimiterMemory(options),
): Limits {
  const limiterOf = (keyPrefix: string, points: number) =>
    make({ keyPrefix, points, duration: WINDOW_SECONDS });
  const limitersOf = (name: string, { member, server, direct }: typeof WORK_MS) => ({
    member: limiterOf(`${name}_member`, member),
    server: limiterOf(`${name}_server`, server),
    direct: limiterOf(`${name}_direct`, direct),
  });
  const limiters = {
    question: limitersOf('question', LIMITS.question),
    click: limitersOf('click', LIMITS.click),
    work: limitersOf('work', WORK_MS),
  };
  const cooldown = limiterOf('cooldown', 1);
  const notices = limiterOf('notices', 1);

  /** A member, and all who are on the server with them; direct messages are counted together. */
  function sharesOf(
    { member, server, direct }: (typeof limiters)['work'],
    { guildId, userId }: Use,
  ): Gate[] {
    const seconds = WINDOW_SECONDS;
    const key = guildId ?? DIRECT;
    return [
      { limiter: member, key: `${key}:${userId}`, seconds, isShared: false },
      { limiter: guildId === null ? direct : server, key, seconds, isShared: true },
    ];
  }

  async function checkWork(use: Use): Promise<Verdict> {
    for (const gate of sharesOf(limiters.work, use)) {
      const spent = await gate.limiter.get(gate.key);
      if (spent && spent.remainingPoints <= 0) {
        return refusal(use, gate, spent.msBeforeNext / 1_000);
      }
    }
    return 'go';
  }

  /** The server's own cooldown comes last: what is refused before it does not start it anew. */
  function gatesFor(use: Use): Gate[] {
    const { budget, guildId, userId, cooldownSeconds } = use;
    const gates = sharesOf(limiters[budget], use);
    if (budget === 'question' && cooldownSeconds > 0) {
      const key = cooldownKey({ guildId, userId, cooldownSeconds });
      gates.push({ limiter: cooldown, key, seconds: cooldownSeconds, isShared: false });
    }
    return gates;
  }

  /** In public, a server that is full is told so once; in private, each member is. */
  async function refusal(use: Use, gate: Gate, seconds: number): Promise<Verdict> {
    const { budget, guildId, userId, isPublic } = use;
    const whom = gate.isShared && isPublic ? 'all' : userId;
    const key = `${budget}:${guildId ?? DIRECT}:${whom}`;
    const again = await secondsUntilFree({ limiter: notices, key, seconds });
    return again === null ? { waitSeconds: Math.ceil(seconds) } : 'silent';
  }

  return {
    async check(use) {
      const verdict = await checkWork(use);
      if (verdict !== 'go') return verdict;
      const passed: Gate[] = [];
      for (const gate of gatesFor(use)) {
        const wait = await secondsUntilFree(gate);
        if (wait !== null) {
          for (const { limiter, key } of passed) await limiter.reward(key);
          return refusal(use, gate, wait);
        }
        passed.push(gate);
      }
      return 'go';
    },

    checkWork,

    async charge(use, milliseconds) {
      const points = Math.ceil(milliseconds);
      if (points <= 0) return;
      for (const { limiter, key } of sharesOf(limiters.work, use))
        await limiter.penalty(key, points);
    },

    async giveBack(use) {
      if (use.budget === 'question') await cooldown.delete(cooldownKey(use));
    },
  };
}

/** A cooldown that is changed holds at once. */
function cooldownKey({
  guildId,
  userId,
  cooldownSeconds,
}: Pick<Use, 'guildId' | 'userId' | 'cooldownSeconds'>): string {
  return `${cooldownSeconds}:${guildId ?? DIRECT}:${userId}`;
}

/** @returns null where there is room, which is then taken. */
async function secondsUntilFree({
  limiter,
  key,
  seconds,
}: Pick<Gate, 'limiter' | 'key' | 'seconds'>): Promise<number | null> {
  try {
    await limiter.consume(key, 1, { customDuration: seconds });
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused.msBeforeNext / 1_000;
    throw refused;
  }
}
