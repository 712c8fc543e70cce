/** What is known of the connection at one moment. Times are Unix milliseconds. */
export interface Connection {
  /** Connected, and Discord has told of the servers. */
  readonly isReady: boolean;
  /** Since when it has been so. */
  readonly since: number;
  /** When the last heartbeat was sent that Discord answered. */
  readonly lastHeartbeat: number | null;
  readonly latencyMs: number | null;
  readonly isTokenRefused: boolean;
  readonly guilds: number;
}

/** What the operator gets to see: no reasons where all is well. */
export interface Health {
  readonly health: readonly string[];
  readonly readiness: readonly string[];
  /** The longest time of the last minute in which the process did one thing, and nothing else: milliseconds. */
  readonly longestStallMs: number;
  /** What somebody should look at, though the bot works: articles that cannot be read. */
  readonly notes?: readonly string[];
}

interface Circumstances {
  readonly now: number;
  /** How much later than planned the process gets to its work, on average over the last while. */
  readonly lagMs: number;
  /** The longest that it was late within that while. */
  readonly stallMs: number;
}

/** Discord asks for a heartbeat every 41 s: two that were missed, and a little. */
const HEARTBEAT_MAX_AGE_MS = 100_000;
/** discord.js is back within seconds, where there is somebody to come back to. */
const OFFLINE_MAX_MS = 120_000;
/** Of the 3 s that Discord waits for an answer. */
const LAG_MAX_MS = 1_000;
/** Half of the time from one heartbeat to the next, which Discord asks for: it closes the connection of a bot that misses them. */
const STALL_MAX_MS = 20_000;

/**
 * Whether the bot works, and whether it can be asked just now; with reasons in plain words.
 *
 * Not by discord.js's `isReady()`, which stays true on a bot that is cut off for good.
 */
export function judgeHealth(
  connection: Connection,
  { now, lagMs, stallMs }: Circumstances,
): Health {
  const { isReady, isTokenRefused, since, lastHeartbeat } = connection;
  const reasons: string[] = [];
  if (isTokenRefused) reasons.push('Discord refuses the token: set a new one as DISCORD_TOKEN');
  if (!isReady && now - since > OFFLINE_MAX_MS) {
    reasons.push(`Not connected to Discord for ${seconds(now - since)}: check the network`);
  }
  const silence = now - Math.max(since, lastHeartbeat ?? 0);
  if (isReady && silence > HEARTBEAT_MAX_AGE_MS) {
    reasons.push(`Discord has not answered a heartbeat for ${seconds(silence)}`);
  }
  if (lagMs > LAG_MAX_MS) {
    reasons.push(`The process is too busy: it is late by ${seconds(lagMs)} on average`);
  }
  if (stallMs > STALL_MAX_MS) {
    reasons.push(
      `The process stood still for ${seconds(stallMs)}: what it was asked is too much work`,
    );
  }
  const readiness = isReady
    ? reasons
    : [`Not connected to Discord, since ${seconds(now - since)} ago`, ...reasons];
  return { health: reasons, readiness, longestStallMs: Math.round(stallMs) };
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1_000)} s`;
}
