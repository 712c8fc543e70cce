import type { World } from '../state/world.ts';

/** How many requests in how long. */
export interface Limit {
  readonly limit: number;
  readonly perMs: number;
}

/** A test sets them; by default there is only the global limit, which is Discord's. */
export interface RateLimits {
  /** https://discord.com/developers/docs/topics/rate-limits#global-rate-limit */
  global: Limit | null;
  /** By method and start of the path: `{ 'POST /channels/': { limit: 5, perMs: 5_000 } }`. */
  buckets: Readonly<Record<string, Limit>>;
  /** https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans */
  readonly refused: Limit & { readonly at: number[] };
}

export function createRateLimits(): RateLimits {
  return {
    global: { limit: 50, perMs: 1_000 },
    buckets: {},
    refused: { limit: 10_000, perMs: 10 * 60_000, at: [] },
  };
}

/** What a request finds: whether it may go on, and what the answer says of it. */
export interface Verdict {
  readonly isLimited: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding: not bound to the global limit. */
const WITHOUT_GLOBAL = /^\w+ \/(?:interactions|webhooks)\//;

const FREE: Verdict = { isLimited: false, headers: {} };

/** Counts requests, and says which are too many. */
export function createLimiter(limits: RateLimits, { now }: Pick<World, 'now'>) {
  const taken = new Map<string, number[]>();

  /** The requests of the last `perMs`, with this one if there is room for it. */
  function take(key: string, { limit, perMs }: Limit): { recent: number[]; isFull: boolean } {
    const recent = (taken.get(key) ?? []).filter((at) => at > now() - perMs);
    const isFull = recent.length >= limit;
    if (!isFull) recent.push(now());
    taken.set(key, recent);
    return { recent, isFull };
  }

  function waitMs(recent: readonly number[], perMs: number): number {
    return Math.max(0, (recent[0] ?? now()) + perMs - now());
  }

  return function check(line: string, top: string): Verdict {
    const { global, buckets, refused } = limits;
    refused.at.splice(0, refused.at.filter((at) => at <= now() - refused.perMs).length);
    if (refused.at.length >= refused.limit) return banned(refused.perMs);
    if (global && !WITHOUT_GLOBAL.test(line)) {
      const { recent, isFull } = take('global', global);
      if (isFull) return limited('global', waitMs(recent, global.perMs));
    }
    const [start, bucket] = Object.entries(buckets).find(([key]) => line.startsWith(key)) ?? [];
    if (start === undefined || !bucket) return FREE;
    // The first id of a path is part of the bucket: channels do not share one.
    const { recent, isFull } = take(`${start} ${top}`, bucket);
    const wait = waitMs(recent, bucket.perMs);
    const headers = bucketHeaders(start, { bucket, used: recent.length, wait, now: now() });
    if (!isFull) return { isLimited: false, headers };
    const refusal = limited('user', wait);
    return { ...refusal, headers: { ...headers, ...refusal.headers } };
  };
}

function bucketHeaders(
  name: string,
  { bucket, used, wait, now }: { bucket: Limit; used: number; wait: number; now: number },
): Record<string, string> {
  return {
    'x-ratelimit-bucket': Buffer.from(name).toString('hex').slice(0, 32),
    'x-ratelimit-limit': String(bucket.limit),
    'x-ratelimit-remaining': String(Math.max(0, bucket.limit - used)),
    'x-ratelimit-reset': String((now + wait) / 1_000),
    'x-ratelimit-reset-after': String(wait / 1_000),
  };
}

function limited(scope: 'user' | 'global', wait: number): Verdict {
  const seconds = Math.max(wait, 1) / 1_000;
  const isGlobal = scope === 'global';
  return {
    isLimited: true,
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-scope': scope,
      ...(isGlobal && { 'x-ratelimit-global': 'true' }),
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global: isGlobal },
  };
}

/** Cloudflare's, before Discord's: nothing gets through for a while. */
function banned(forMs: number): Verdict {
  const headers = { 'retry-after': String(forMs / 1_000) };
  return { isLimited: true, headers, body: { message: 'error code: 1015' } };
}
