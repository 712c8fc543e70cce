import { serveHealth } from '../discord/health/serveHealth.ts';
import type { Log } from '../discord/log.ts';
import { recommendedShards, type Shards, startShards } from '../discord/sharding/startShards.ts';
import { reportProblems } from './answerInDiscord.ts';
import { makeDataFolder } from './dataFolder.ts';
import { exitStatus } from './exitStatus.ts';
import { guardProcess } from './guardProcess.ts';
import type { Io } from './io.ts';
import { keepData } from './keepData.ts';
import { openIndex } from './openIndex.ts';
import { runningProgram } from './paths.ts';
import type { Settings, ShardRange } from './settings.ts';
import { whenTerminated } from './whenTerminated.ts';

interface Parts {
  readonly io: Io;
  readonly token: string;
  readonly log: Log;
  readonly shards: number | 'auto' | ShardRange;
}

/**
 * Answers with a process for each shard, until told to stop.
 *
 * @param settings checked.
 * @param parts which shards, and what the process has made before.
 * @throws UserError, BotError where the bot cannot start or is refused for good.
 */
export async function answerInShards(settings: Settings, parts: Parts): Promise<void> {
  const { io, token, log, shards } = parts;
  const {
    corpusDir,
    dataDir,
    discordApiUrl: apiUrl,
    healthHost: host,
    healthPort: port,
  } = settings;
  let started: Shards | undefined;
  let kept: Awaited<ReturnType<typeof keepData>> | undefined;
  const source = {
    report: () =>
      started?.report() ?? { health: [], readiness: ['Reading the corpus'], longestStallMs: 0 },
    scrape: async () => (await started?.scrape()) ?? '',
  };
  const server = port === undefined ? undefined : await serveHealth({ host, port, ...source });
  // The shards count their own failures.
  const unguard = guardProcess(log, { failed: () => {} });
  try {
    const range = await rangeOf(shards, { token, apiUrl });
    await makeDataFolder(dataDir);
    // This process has the database, and the shards use it through this one: it outlives them.
    kept = await keepData(settings, { token, log });
    // The slow work, once: the shards find its snapshot.
    if (settings.search === 'memory') {
      await openIndex(corpusDir, io, {
        isShared: true,
        onProblems: reportProblems(log, corpusDir),
      });
    }
    const { first, last, total } = range;
    const count = last - first + 1;
    const ofAll = count < total ? ` (${first} to ${last} of ${total})` : '';
    log.info({ shards: count }, `Starting ${count} ${count === 1 ? 'shard' : 'shards'}${ofAll}`);
    started = startShards({
      program: { file: runningProgram(), args: ['shard'], fatalStatus: exitStatus.error },
      token,
      range,
      stop: whenTerminated(),
      log,
    });
    await started.ended;
  } finally {
    unguard();
    await kept?.close();
    await server?.close();
  }
}

/** All of them run here, unless the setting names some. */
async function rangeOf(
  shards: Parts['shards'],
  discord: Parameters<typeof recommendedShards>[0],
): Promise<ShardRange> {
  if (typeof shards === 'object') return shards;
  const total = shards === 'auto' ? await recommendedShards(discord) : shards;
  return { first: 0, last: total - 1, total };
}
