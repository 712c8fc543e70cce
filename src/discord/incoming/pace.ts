/** https://discord.com/developers/docs/interactions/receiving-and-responding */
const FIRST_ANSWER_MS = 3_000;

/** The other half is for the way to Discord, and for an answer that takes longer than those before. */
const SHARE = 0.5;

/** Answers that are remembered: after as many quick ones, a slow one is forgotten. */
const REMEMBERED = 20;

/** How long the quickest event counts; those before it count as long again. */
const QUICKEST_MS = 5 * 60_000;

/** How the bot keeps up with Discord's 3 s. */
export interface Pace {
  /** Whether an answer to what was asked at that time (Unix milliseconds) may come too late. */
  readonly isSlow: (askedAt: number) => boolean;
  /**
   * Whether what was asked at that time (Unix milliseconds) is past answering: nothing is to be searched for it. To be asked
   * of every event, as it comes.
   */
  readonly isTooLate: (askedAt: number) => boolean;
  /** Makes an answer, and remembers how long it took. */
  readonly timed: <Result>(make: () => Promise<Result>) => Promise<Result>;
}

/**
 * Foretells from the last answers how long the next one takes: the search holds up the process, so
 * that no timer could tell in the middle of it. A clock that is behind Discord's, or far ahead of it,
 * shows every question as new.
 *
 * How late an event is, is told by the quickest one of the last minutes: the difference of the clocks, and the way from
 * Discord, are in both.
 *
 * @param now Unix milliseconds, by a clock that only goes forward.
 */
export function createPace(now: () => number = steadyNow): Pace {
  const durations: number[] = [];
  let quickest = { since: now(), age: Number.POSITIVE_INFINITY, before: Number.POSITIVE_INFINITY };
  return {
    isTooLate(askedAt) {
      const age = now() - askedAt;
      if (now() - quickest.since > QUICKEST_MS) {
        quickest = { since: now(), age: Number.POSITIVE_INFINITY, before: quickest.age };
      }
      quickest.age = Math.min(quickest.age, age);
      return age - Math.min(quickest.age, quickest.before) > FIRST_ANSWER_MS;
    },
    isSlow(askedAt) {
      const age = Math.max(0, now() - askedAt);
      // What is older is past answering, unless it is the clock that is wrong.
      const waited = age < FIRST_ANSWER_MS ? age : 0;
      return waited + Math.max(0, ...durations) > SHARE * FIRST_ANSWER_MS;
    },
    async timed(make) {
      const start = now();
      try {
        return await make();
      } finally {
        durations.push(now() - start);
        if (durations.length > REMEMBERED) durations.shift();
      }
    },
  };
}

/** As `Date.now()` at the start of the process, and not set since. */
function steadyNow(): number {
  return performance.timeOrigin + performance.now();
}
