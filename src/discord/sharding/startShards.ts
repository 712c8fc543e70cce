import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  DiscordAPIError,
  type RESTGetAPIGatewayBotResult,
  Routes,
  type Shard,
  ShardingManager,
} from 'discord.js';
import { AggregatorRegistry } from 'prom-client';
import { BotError } from '../botError.ts';
import { unreachable } from '../connection/connectionErrors.ts';
import { type Access, withRest } from '../connection/withRest.ts';
import type { Health } from '../health/judgeHealth.ts';
import type { Log } from '../log.ts';
import { type Inspected, inspectShard } from './shardChannel.ts';

interface ShardsOptions {
  /** The program of a shard, with what it is started with. */
  readonly program: {
    readonly file: string;
    readonly args: readonly string[];
    /** Exit status of a shard that cannot go on, nor could another in its place. */
    readonly fatalStatus: number;
  };
  readonly token: string;
  /** Which of all the shards run here. */
  readonly range: { readonly first: number; readonly last: number; readonly total: number };
  /** Aborting it ends all shards cleanly. */
  readonly stop: AbortSignal;
  readonly log: Log;
  /** When a shard that crashed is started again; as is good for Discord where left out. */
  readonly respawn?: typeof respawnDelay;
}

export interface Shards {
  /** Settles when all have ended; rejects with a BotError where one could not go on. */
  readonly ended: Promise<void>;
  report(): Promise<Health>;
  /** The metrics of all together, as text for Prometheus. */
  scrape(): Promise<string>;
}

/** Discord lets one connection in each 5 s (https://discord.com/developers/docs/events/gateway#rate-limiting). */
const START_EVERY_MS = 5_500;
/** A shard that is told to end closes its connection first, within far less. */
const END_MS = 10_000;
/** For an answer over the channel; whoever asks for health waits as long. */
const INSPECT_MS = 2_000;

/** Before its turn at the start, or between a crash and the next attempt: nothing to be mended. */
const NOT_RUNNING: Inspected = {
  health: [],
  readiness: ['It is not running yet'],
  longestStallMs: 0,
  metrics: [],
  inspected: 0,
};

/** To be mended: its servers get no answers. */
const CRASHING: Inspected = {
  ...NOT_RUNNING,
  health: ['It crashes again and again: see its lines in the log'],
};

/**
 * Starts a process for each shard, and keeps them running: one that crashes is started again, at ever longer intervals,
 * as long as another one runs; one that cannot go on, as its token is refused, ends all.
 */
export function startShards({
  program,
  token,
  range,
  stop,
  log,
  respawn = respawnDelay,
}: ShardsOptions): Shards {
  const ids = Array.from({ length: range.last - range.first + 1 }, (_, i) => range.first + i);
  const manager = new ShardingManager(program.file, {
    token,
    totalShards: range.total,
    shardList: ids,
    shardArgs: [...program.args],
    execArgv: process.execArgv,
    // Its own way would start a shard with a refused token again and again, at once.
    respawn: false,
  });
  const failure = new AbortController();
  const end = AbortSignal.any([stop, failure.signal]);
  const processes = new Set<ChildProcess>();
  /** Shards that wait for a long time after many crashes. */
  const chronic = new Set<number>();

  function keep(shard: Shard): void {
    const crashes: number[] = [];
    shard.on('spawn', (child) => {
      const started = child as ChildProcess;
      processes.add(started);
      chronic.delete(shard.id);
      log.info({ shard: shard.id, pid: started.pid }, 'Started a shard');
      started.once('error', ({ message }) => fail(`Cannot start shard ${shard.id}: ${message}`));
      started.once('exit', (status, signal) => {
        processes.delete(started);
        if (!end.aborted) void exited(status, signal);
      });
    });

    async function exited(status: number | null, signal: string | null): Promise<void> {
      if (status === program.fatalStatus)
        return fail(`Shard ${shard.id} cannot go on: its last line says why`);
      crashes.push(Date.now());
      const { delay, isChronic } = respawn(crashes);
      // The servers of the others are not to go without answers for it.
      if (isChronic && processes.size === 0) {
        return fail(`Shard ${shard.id} crashed ${crashes.length} times: see its lines in the log`);
      }
      if (isChronic) chronic.add(shard.id);
      log[isChronic ? 'error' : 'warn'](
        { shard: shard.id, status, signal, crashes: crashes.length },
        `A shard has ended; starting it again in ${delay / 1_000} s`,
      );
      await pause(delay);
      if (!end.aborted) await shard.spawn(-1);
    }
  }

  function fail(message: string): void {
    failure.abort(new BotError('shard_lost', message));
  }

  function pause(milliseconds: number): Promise<unknown> {
    return sleep(milliseconds, undefined, { signal: end }).catch(() => undefined);
  }

  async function run(): Promise<void> {
    for (const id of ids) {
      if (end.aborted) break;
      if (id > range.first) await pause(START_EVERY_MS);
      if (end.aborted) break;
      const shard = manager.createShard(id);
      keep(shard);
      // -1: without waiting until it is ready, which may take as long as it takes.
      await shard.spawn(-1);
    }
    if (!end.aborted) await once(end, 'abort');
    await Promise.all([...processes].map(endProcess));
    if (failure.signal.aborted) throw failure.signal.reason;
  }

  function inspectAll(): Promise<(Inspected | null)[]> {
    return Promise.all(
      ids.map(async (id) => {
        const shard = manager.shards.get(id);
        if (chronic.has(id)) return CRASHING;
        if (!shard?.process) return NOT_RUNNING;
        const answer = await inspectShard(shard, INSPECT_MS);
        return shard.process ? answer : NOT_RUNNING;
      }),
    );
  }

  return {
    ended: run(),
    async report() {
      const shards = await inspectAll();
      const reasons = (kind: 'health' | 'readiness') =>
        shards.flatMap((answer, i) =>
          (answer?.[kind] ?? ['It does not answer']).map((reason) => `Shard ${ids[i]}: ${reason}`),
        );
      // They read the same folder.
      const notes = [...new Set(shards.flatMap((answer) => answer?.notes ?? []))];
      return {
        notes,
        health: reasons('health'),
        readiness: reasons('readiness'),
        longestStallMs: Math.max(0, ...shards.map((answer) => answer?.longestStallMs ?? 0)),
      };
    },
    async scrape() {
      const answers = (await inspectAll()).filter((answer) => answer !== null);
      return AggregatorRegistry.aggregate(answers.map(({ metrics }) => metrics)).metrics();
    },
  };
}

async function endProcess(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), END_MS);
  await exited;
  clearTimeout(timer);
}

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

/**
 * How many shards Discord recommends for the bot.
 *
 * @throws BotError where it does not say.
 */
export function recommendedShards(access: Access): Promise<number> {
  return withRest(access, async (rest) => {
    const { shards } = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
    return shards;
  }).catch((error: unknown) => {
    throw error instanceof DiscordAPIError ? unreachable(error) : error;
  });
}
