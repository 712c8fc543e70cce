import {
  DefaultRestOptions,
  type RateLimitData,
  type RESTOptions,
  type ResponseLike,
} from 'discord.js';
import { LRUCache } from 'lru-cache';

/** Nobody waits longer for an answer, and whatever waits for the same route waits as long. discord.js waits a day. */
const WAIT_MAX_MS = 5_000;

/** Refusals in a row after which a request is given up: discord.js repeats it for ever. */
const REFUSALS_MAX = 3;

/** So many refusals of any requests within this time are a storm: no request is repeated then. */
const STORM = 10;
const STORM_MS = 5_000;

/** Requests that are kept in mind, and how long: more than are under way at a time. */
const KEPT = 1_000;
const KEPT_MS = 60_000;

const TOO_MANY_REQUESTS = 429;

interface LimitWaits {
  /** Is told how every request was answered. */
  readonly answered: (method: string, url: string, response: Pick<ResponseLike, 'status'>) => void;
  /** For the option `rejectOnRateLimit` of discord.js: whether to give a request up rather than to wait. */
  readonly givesUp: (
    limit: Pick<RateLimitData, 'method' | 'url' | 'timeToReset' | 'sublimitTimeout'>,
  ) => boolean;
}

/**
 * How long to put up with Discord's limits (429). 10,000 refusals in 10 minutes shut out the whole machine
 * (https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans).
 *
 * @param now milliseconds on any clock that only goes forward.
 */
export function limitWaits(now: () => number = () => performance.now()): LimitWaits {
  const inARow = new LRUCache<string, number>({ max: KEPT, ttl: KEPT_MS, perf: { now } });
  const lately: number[] = [];
  const isStorm = () => lately.length >= STORM && now() - (lately[0] ?? 0) < STORM_MS;
  return {
    answered(method, url, { status }) {
      const key = keyOf(method, url);
      if (status !== TOO_MANY_REQUESTS) {
        inARow.delete(key);
        return;
      }
      inARow.set(key, (inARow.get(key) ?? 0) + 1);
      lately.push(now());
      if (lately.length > STORM) lately.shift();
    },
    givesUp({ method, url, timeToReset, sublimitTimeout }) {
      if (Math.max(timeToReset, sublimitTimeout) > WAIT_MAX_MS) return true;
      const refusals = inARow.get(keyOf(method, url)) ?? 0;
      return refusals >= (isStorm() ? 1 : REFUSALS_MAX);
    },
  };
}

function keyOf(method: string, url: string): string {
  return `${method.toUpperCase()} ${url}`;
}

type MakeRequest = RESTOptions['makeRequest'];

interface AbortableRequests {
  /** For the option of discord.js of the same name. */
  readonly makeRequest: MakeRequest;
  /** Ends all requests that are under way, and lets no other begin. */
  abort(): void;
}

/**
 * Requests that can be ended before their time: one that hangs would keep the process for 10 s.
 *
 * A controller for each, as a signal that they all depended on would hold on to every one of them.
 */
export function abortableRequests(): AbortableRequests {
  const underWay = new Set<AbortController>();
  let isOver = false;
  return {
    async makeRequest(url, init) {
      const controller = new AbortController();
      init.signal?.addEventListener('abort', () => controller.abort(), { once: true });
      underWay.add(controller);
      // discord.js tries again what was ended.
      if (isOver) controller.abort();
      try {
        return await DefaultRestOptions.makeRequest(url, { ...init, signal: controller.signal });
      } finally {
        underWay.delete(controller);
      }
    },
    abort() {
      isOver = true;
      for (const controller of underWay) controller.abort();
    },
  };
}
