import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Client, Events, RESTEvents } from 'discord.js';
import type { Registry } from 'prom-client';
import { type Connection, type Health, judgeHealth } from './judgeHealth.ts';
import { type BotMetrics, createMetrics } from './metrics.ts';

/** Keeps an eye on the bot, for health and metrics. */
export interface Monitor {
  readonly metrics: BotMetrics;
  /** Takes a client under watch, before it logs in. */
  watch(client: Client): void;
  report(): Health;
  /** The metrics as they are now, for Prometheus or for another process. */
  scrape(): Registry;
  /** Tells what somebody should look at, from now on. */
  note(notes: () => readonly string[]): void;
  /** Ends the watch of the event loop. */
  stop(): void;
}

interface MonitorOptions {
  readonly metrics?: BotMetrics | undefined;
  /** Unix milliseconds. */
  readonly now?: () => number;
}

/**
 * Watches over the bot's connection and counts what it does, for `/healthz` and the metrics.
 *
 * @param options the clock, in milliseconds, and the counters; the system's own and new ones where left out.
 */
export function createMonitor({
  metrics = createMetrics(),
  now = Date.now,
}: MonitorOptions = {}): Monitor {
  const lag = watchLag();
  let isReady = false;
  let since = now();
  let isTokenRefused = false;
  let notes: () => readonly string[] = () => [];
  let client: Client | null = null;

  function become(ready: boolean): void {
    if (isReady === ready) return;
    isReady = ready;
    since = now();
  }

  function connection(): Connection {
    // discord.js has -1 there until the first heartbeat.
    const beating = [...(client?.ws.shards.values() ?? [])].filter(({ ping }) => ping >= 0);
    const [shard] = beating;
    return {
      isReady,
      since,
      isTokenRefused,
      lastHeartbeat: shard?.lastPingTimestamp ?? null,
      latencyMs: shard?.ping ?? null,
      guilds: client?.guilds.cache.size ?? 0,
    };
  }

  return {
    metrics,
    watch(watched) {
      client = watched;
      watched.on(Events.ShardReady, () => become(true));
      watched.on(Events.ShardResume, () => become(true));
      watched.on(Events.ShardReconnecting, () => {
        // Every attempt tells of it, twice a second.
        if (isReady) metrics.reconnected();
        become(false);
      });
      watched.on(Events.ShardDisconnect, () => become(false));
      watched.rest.on(RESTEvents.Response, ({ data }, { status }) => {
        if (status === 401 && data.auth) isTokenRefused = true;
        if (status === 429) metrics.rateLimited();
      });
    },
    report: () => ({
      ...judgeHealth(connection(), {
        now: now(),
        lagMs: lag.averageMs(),
        stallMs: lag.longestMs(),
      }),
      ...(notes().length > 0 && { notes: notes() }),
    }),
    note(from) {
      notes = from;
    },
    scrape() {
      metrics.observe({ ...connection(), stallMs: lag.longestMs() });
      return metrics.registry;
    },
    stop: lag.stop,
  };
}

/** Long enough that a single long task does not count, short enough to tell of now. */
const WINDOW_MS = 30_000;
const RESOLUTION_MS = 20;
const NANOSECONDS = 1e6;

interface Lag {
  /** On average over the last while. */
  readonly averageMs: () => number;
  /** The longest time of the last while in which the process did nothing but one thing. */
  readonly longestMs: () => number;
  /** Ends the watch. */
  readonly stop: () => void;
}

/** How late the event loop is. */
export function watchLag(): Lag {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  let last = 0;
  let lastLongest = 0;
  const timer = setInterval(() => {
    last = mean();
    lastLongest = longest();
    delay.reset();
  }, WINDOW_MS).unref();
  function mean(): number {
    return delay.count === 0 ? 0 : Math.max(0, delay.mean / NANOSECONDS - RESOLUTION_MS);
  }
  function longest(): number {
    return delay.count === 0 ? 0 : Math.max(0, delay.max / NANOSECONDS - RESOLUTION_MS);
  }
  return {
    longestMs: () => Math.max(lastLongest, longest()),
    averageMs: () => Math.max(last, mean()),
    stop() {
      clearInterval(timer);
      delay.disable();
    },
  };
}
