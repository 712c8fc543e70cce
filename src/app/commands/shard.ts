import { z } from 'zod';
import { createMonitor } from '../../discord/health/createMonitor.ts';
import { createMetrics } from '../../discord/health/metrics.ts';
import { answerInspections } from '../../discord/sharding/shardChannel.ts';
import { answerInDiscord } from '../answerInDiscord.ts';
import { createLog } from '../createLog.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { loadSettings } from '../settings.ts';
import { tellEnd } from '../tellEnd.ts';
import { UserError } from '../userError.ts';

/** What discord.js's ShardingManager tells a process. Its SHARDS is the number of the one shard. */
const given = z.object({
  SHARDS: z.string().regex(/^\d+$/).transform(Number),
  SHARD_COUNT: z.string().regex(/^\d+$/).transform(Number),
  DISCORD_TOKEN: z.string().min(1),
});

/**
 * `verbatim shard`: one of the processes that `verbatim bot` starts where SHARDS is set.
 *
 * @param io its environment has the settings, and what the manager of the shards says.
 * @returns as `bot`.
 * @throws UserError where no manager has started it.
 */
export async function shard(io: Io): Promise<number> {
  const { data, success } = given.safeParse(io.env);
  if (!success || !process.send) {
    throw new UserError('Cannot start a shard by hand: set SHARDS, and start verbatim bot');
  }
  const { SHARDS: id, SHARD_COUNT: count, DISCORD_TOKEN: token } = data;
  const settings = loadSettings({ ...io.env, SHARDS: undefined });
  const log = createLog(io.stderr, { level: settings.logLevel, secrets: [token], shard: id });
  const monitor = createMonitor({ metrics: createMetrics({ withProcess: true }) });
  const stop = whenAbandoned();
  answerInspections(monitor);
  try {
    const run = () =>
      answerInDiscord(settings, {
        io,
        token,
        log,
        monitor,
        shard: { id, count },
        whenToldToStop: () => stop,
      });
    // One that Discord did not let in is no reason for the others to end; nor is a folder that is full by now.
    return await tellEnd(log, run, { ifPassing: exitStatus.crashed }).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      log.error(error.message);
      return exitStatus.crashed;
    });
  } finally {
    // The channel would keep the process.
    if (process.connected) process.disconnect();
  }
}

/** Aborts when the first process says so, or is no more. */
function whenAbandoned(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGTERM', () => controller.abort());
  process.once('disconnect', () => controller.abort());
  // Ctrl+C reaches all processes of a terminal; the first one tells the others.
  process.on('SIGINT', () => {});
  return controller.signal;
}
