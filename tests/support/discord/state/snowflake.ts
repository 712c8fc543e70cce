/** Discord's epoch, the first of January 2015, in Unix milliseconds. */
const EPOCH = 1_420_070_400_000n;

/** Ids of the years that a test may run in have 19 digits, as Discord's of today. */
const START = 1_750_000_000_000n;

/** The lower bits, below the time. */
const BITS = 22n;

let count = 0n;

/**
 * A new id of real size: discord.js sorts requests into queues by the pattern of an id.
 *
 * @param now Unix milliseconds, which the id tells; some time or other, where left out.
 */
export function snowflake(now?: number): string {
  count += 1n;
  if (now === undefined) return String((START - EPOCH + count) << BITS);
  return String(((BigInt(Math.floor(now)) - EPOCH) << BITS) + (count % (1n << BITS)));
}

/** The id of the nth server: one after the other, so that all shards get their share. */
export function guildSnowflake(index: number): string {
  return String((START - EPOCH - 1_000_000n + BigInt(index)) << BITS);
}
