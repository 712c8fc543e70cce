import type { MetricObject } from 'prom-client';
import type { Monitor } from '../health/createMonitor.ts';
import type { Health } from '../health/judgeHealth.ts';

/** What the first process asks a shard for, over the channel between them. */
interface Inspect {
  readonly inspect: number;
}

/** What a shard answers. */
export interface Inspected extends Health {
  /** The number of the question. */
  readonly inspected: number;
  readonly metrics: readonly MetricObject[];
}

/** A process that can be asked. */
interface Peer {
  readonly send: (message: Inspect) => Promise<unknown>;
  on(event: 'message' | 'death', listener: (message: unknown) => void): unknown;
  off(event: 'message' | 'death', listener: (message: unknown) => void): unknown;
}

/** In a shard: tells the first process how it fares, whenever it asks. */
export function answerInspections(monitor: Monitor): void {
  process.on('message', (message: unknown) => {
    if (!isInspect(message)) return;
    void monitor
      .scrape()
      .getMetricsAsJSON()
      .then((metrics) => {
        const answer = { inspected: message.inspect, ...monitor.report(), metrics };
        if (process.connected) process.send?.(answer satisfies Inspected);
      });
  });
}

let asked = 0;

/**
 * In the first process: asks a shard how it fares.
 *
 * @returns null where it does not answer in time: it is stuck, or gone.
 */
export function inspectShard(shard: Peer, patienceMs: number): Promise<Inspected | null> {
  asked += 1;
  const inspect = asked;
  return new Promise((resolve) => {
    const settle = (answer: Inspected | null) => {
      clearTimeout(timer);
      shard.off('message', take);
      shard.off('death', give);
      resolve(answer);
    };
    const give = () => settle(null);
    const take = (message: unknown) => {
      if (isInspected(message) && message.inspected === inspect) settle(message);
    };
    const timer = setTimeout(give, patienceMs);
    shard.on('message', take);
    shard.on('death', give);
    shard.send({ inspect }).catch(give);
  });
}

function isInspect(message: unknown): message is Inspect {
  return typeof message === 'object' && message !== null && 'inspect' in message;
}

function isInspected(message: unknown): message is Inspected {
  return typeof message === 'object' && message !== null && 'inspected' in message;
}
