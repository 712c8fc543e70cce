import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { percentile } from '../measures.ts';
import type { Handler, MemoryReport } from './loadedBot.ts';
import { type Load, startLoadServer } from './loadServer.ts';

/** Interactions before the clock counts: the just-in-time compiler is at work until then. */
const WARM_UP = 5_000;

/** Memory is looked at so often within a run. */
const MEMORY_STEPS = 10;

export interface LoadResult {
  readonly handler: Handler;
  readonly interactions: number;
  readonly inFlight: number;
  readonly perSecond: number;
  /** From the dispatch to the callback, in the process that plays Discord. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** After each tenth of the run. */
  readonly memory: readonly MemoryReport[];
}

/** Lets a bot in a process of its own answer as fast as it can. */
export async function measureLoad(
  handler: Handler,
  { questions, ...load }: Load & { readonly questions: readonly string[] },
): Promise<LoadResult> {
  const server = await startLoadServer();
  const bench = fileURLToPath(new URL('../bench.js', import.meta.url));
  const bot = fork(bench, ['discord-bot', handler, server.apiUrl], { execArgv: ['--expose-gc'] });
  const died = ended(bot);
  // It is killed in the end, when nobody waits for it any more.
  died.catch(() => {});
  try {
    await Promise.race([server.connected, died]);
    await server.ask(questions, { ...load, interactions: WARM_UP });
    const latencies: number[] = [];
    const memory: MemoryReport[] = [];
    let elapsedMs = 0;
    const interactions = Math.floor(load.interactions / MEMORY_STEPS);
    for (let step = 0; step < MEMORY_STEPS; step++) {
      const served = await Promise.race([server.ask(questions, { ...load, interactions }), died]);
      latencies.push(...served.latencies);
      elapsedMs += served.elapsedMs;
      bot.send('memory');
      const [report] = await once(bot, 'message');
      memory.push(report);
    }
    return {
      ...{ handler, ...load, memory },
      perSecond: latencies.length / (elapsedMs / 1_000),
      ...{ p50Ms: percentile(latencies, 0.5), p99Ms: percentile(latencies, 0.99) },
    };
  } finally {
    bot.kill();
    server.stop();
  }
}

async function ended(bot: ChildProcess): Promise<never> {
  const [code] = await once(bot, 'exit');
  throw new Error(`Cannot go on measuring: the bot ended with status ${code}`);
}
