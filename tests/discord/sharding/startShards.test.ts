import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startShards } from '../../../src/discord/sharding/startShards.ts';
import { collectingLog, type LogEntry } from '../../support/discord/collectingLog.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

/** Between the starts of two shards lie Discord's 5 s. */
const TEST_MS = 60_000;

async function starting(source: string, count: number) {
  const file = path.join(await temporaryFolder({ 'shard.mjs': source }), 'shard.mjs');
  const stopping = new AbortController();
  const log: LogEntry[] = [];
  const shards = startShards({
    program: { file, args: [], fatalStatus: 2 },
    token: 'AAAA.BBBB.CCCC',
    range: { first: 0, last: count - 1, total: count },
    stop: stopping.signal,
    log: collectingLog((entry) => log.push(entry)),
    respawn: (crashes) => ({ delay: 300, isChronic: crashes.length > 3 }),
  });
  onTestFinished(() => stopping.abort());
  return { log, shards, stop: () => stopping.abort() };
}

const CRASHES = 'if (process.env.SHARDS === "1") process.exit(1);';
const RUNS = 'process.on("disconnect", () => process.exit()); setInterval(() => {}, 1_000);';

describe('startShards()', () => {
  it('goes on with the others where one crashes again and again, and says so', {
    timeout: TEST_MS,
  }, async () => {
    const { log, shards, stop } = await starting(`${CRASHES} ${RUNS}`, 2);
    await expect
      .poll(() => log, { timeout: TEST_MS / 2 })
      .toContainEqual(expect.objectContaining({ level: 'error', shard: 1, crashes: 6 }));
    await expect
      .poll(async () => (await shards.report()).health, { timeout: TEST_MS / 2 })
      .toContain('Shard 1: It crashes again and again: see its lines in the log');
    stop();
    await expect(shards.ended).resolves.toBeUndefined();
  });

  it('ends where the only one crashes again and again', { timeout: TEST_MS }, async () => {
    const { shards } = await starting('process.exit(1);', 1);
    await expect(shards.ended).rejects.toMatchObject({ code: 'shard_lost' });
  });
});
