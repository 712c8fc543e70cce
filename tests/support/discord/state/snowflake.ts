/** Discord's epoch, the first of January 2015, in Unix milliseconds. */
const EPOCH = 1_420_070_400_000n;

/** Ids of the years that a test may run in have 19 digits, as Discord's of today. */
const START = (1_750_000_000_000n - EPOCH) << 22n;

let count = 0n;

/** A new id of real size: discord.js sorts requests into queues by the pattern of an id. */
export function snowflake(): string {
  count += 1n;
  return String(START + (count << 22n));
}
