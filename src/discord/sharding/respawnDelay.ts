/** A shard that crashes more often than so many times within a while does not mend itself soon. */
const CRASHES_MAX = 5;
const WHILE_MS = 10 * 60_000;
/** Twice as long after each crash of that while; Discord allows 1,000 starts a day. */
const FIRST_DELAY_MS = 1_000;
/** From then on: 288 starts a day. */
const LONG_DELAY_MS = 5 * 60_000;

interface Respawn {
  /** Milliseconds to wait. */
  readonly delay: number;
  /** It has crashed too often for it to be passing. */
  readonly isChronic: boolean;
}

/**
 * When a shard that crashed is to be started again.
 *
 * @param crashes the times of its crashes so far, the last one included, in Unix milliseconds.
 */
export function respawnDelay(crashes: readonly number[]): Respawn {
  const last = crashes.at(-1) ?? 0;
  const recent = crashes.filter((time) => last - time < WHILE_MS).length;
  return recent > CRASHES_MAX
    ? { delay: LONG_DELAY_MS, isChronic: true }
    : { delay: FIRST_DELAY_MS * 2 ** (recent - 1), isChronic: false };
}
