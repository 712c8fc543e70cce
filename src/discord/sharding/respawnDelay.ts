/** A shard that crashes more often than so many times within a while does not mend itself. */
const CRASHES_MAX = 5;
const WHILE_MS = 10 * 60_000;
/** Twice as long after each crash of that while; Discord allows 1,000 starts a day. */
const FIRST_DELAY_MS = 1_000;

/**
 * Whether a shard that crashed is to be started again, and when.
 *
 * @param crashes the times of its crashes so far, the last one included, in Unix milliseconds.
 * @returns the milliseconds to wait; null where it is not worth it.
 */
export function respawnDelay(crashes: readonly number[]): number | null {
  const last = crashes.at(-1) ?? 0;
  const recent = crashes.filter((time) => last - time < WHILE_MS).length;
  return recent > CRASHES_MAX ? null : FIRST_DELAY_MS * 2 ** (recent - 1);
}
