import { promises as fs } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { it } from '../support/discord/it.ts';
import { quotesIn } from '../support/discord/quotesIn.ts';
import type { Discord } from '../support/discord/startDiscord.ts';
import { freePort } from '../support/freePort.ts';
import { startProgram } from '../support/startProgram.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** Two processes with discord.js and a database to load, on a busy machine, and Discord’s 5 s from one start to the next. */
const START_MS = 120_000;
const TEST_MS = 5 * START_MS;

async function startShards(discord: Discord, env: Record<string, string> = {}) {
  const cache = await temporaryFolder();
  const corpus = await temporaryFolder({
    'ferries.md': '---\ntitle: Ferries\n---\nThree ferries sail from the harbour every day.\n',
  });
  const port = await freePort();
  const program = startProgram(['bot'], {
    DISCORD_TOKEN: discord.world.bot.token,
    DISCORD_API_URL: discord.apiUrl,
    CORPUS_DIR: corpus,
    XDG_CACHE_HOME: cache,
    HEALTH_PORT: String(port),
    SHARDS: '2',
    ...env,
  });
  const get = async (name: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${name}`);
    return { status: response.status, text: await response.text() };
  };
  return { program, get, cache };
}

function entriesOf({ gateway }: Discord, count: number) {
  return () => (gateway.entries.length >= count ? true : undefined);
}

describe('verbatim bot with SHARDS=2', () => {
  it('shares the servers among two processes, which start from one index', {
    timeout: TEST_MS,
  }, async ({ discord }) => {
    const { program, get, cache } = await startShards(discord);
    await discord.until('both shards', entriesOf(discord, 2), START_MS);
    await expect.poll(async () => (await get('/readyz')).status, { timeout: START_MS }).toBe(200);

    const ana = discord.member('Ana');
    const mention = ana.says(`<@${discord.world.bot.user.id}> how many ferries?`);
    expect(quotesIn(await ana.seesReplyTo(mention))).toHaveLength(1);
    const { guild, general } = discord.server('Second');
    const shardOf = (id: string) => (BigInt(id) >> 22n) % 2n;
    expect(shardOf(guild.id)).not.toBe(shardOf(discord.world.guild.id));
    const asked = `<@${discord.world.bot.user.id}> how many ferries?`;
    await ana.seesReplyTo(ana.says(asked, { in: general }));
    const replies = discord.world.sent.filter(({ message }) => message.message_reference);
    expect(replies).toHaveLength(2);

    const kept = await fs.readdir(path.join(cache, 'verbatim'));
    expect(kept.filter((name) => name.endsWith('.index'))).toHaveLength(1);
    const ready = program.log().filter(({ msg }) => String(msg).startsWith('Ready'));
    expect(ready.map(({ shard }) => shard).toSorted()).toEqual([0, 1]);
    // On a busy machine, a shard may not answer in time once.
    const metrics = expect.poll(async () => (await get('/metrics')).text, { timeout: START_MS });
    await metrics.toContain('verbatim_gateway_connected 2');
    await metrics.toContain('verbatim_corpus_size{unit="sentences"} 1');
    await expect.poll(async () => (await get('/healthz')).status, { timeout: START_MS }).toBe(200);

    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    await expect
      .poll(() => discord.world.log.filter((line) => line.endsWith('closed with 1000')), {
        timeout: START_MS,
      })
      .toHaveLength(2);
  });

  it('starts a shard again that crashed, and says meanwhile which one is missing', {
    timeout: TEST_MS,
  }, async ({ discord }) => {
    const { program, get } = await startShards(discord, { SHARDS: '1' });
    await discord.until('the shard', entriesOf(discord, 1), START_MS);
    await expect.poll(async () => (await get('/readyz')).status, { timeout: START_MS }).toBe(200);
    const started = program.log().find(({ msg }) => msg === 'Started a shard');
    process.kill(Number(started?.['pid']), 'SIGKILL');
    await expect
      .poll(async () => (await get('/readyz')).text, { timeout: START_MS })
      .toMatch(/Shard 0: (?:It is not running yet|Not connected)/);
    await discord.until('the shard again', entriesOf(discord, 2), START_MS);
    await expect.poll(async () => (await get('/readyz')).status, { timeout: START_MS }).toBe(200);
    expect(program.log()).toContainEqual(
      expect.objectContaining({ level: 'warn', shard: 0, signal: 'SIGKILL' }),
    );
    program.kill('SIGINT');
    expect(await program.ended).toBe(0);
  });

  it('starts a shard again that Discord did not let in', { timeout: TEST_MS }, async ({
    discord,
  }) => {
    discord.faults.requests = { 'GET /gateway/bot': 500 };
    const { program } = await startShards(discord, { SHARDS: '1' });
    await expect
      .poll(() => program.log(), { timeout: START_MS })
      .toContainEqual(expect.objectContaining({ level: 'warn', shard: 0, status: 70 }));
    discord.faults.requests = {};
    await discord.until('the shard', entriesOf(discord, 1), START_MS);
    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });

  it('ends with 2 where the token is refused, without trying again', {
    timeout: TEST_MS,
  }, async ({ discord }) => {
    const { program } = await startShards(discord, { DISCORD_TOKEN: 'AAAA.BBBB.CCCC' });
    expect(await program.ended).toBe(2);
    expect(program.log()).toContainEqual(
      expect.objectContaining({ level: 'error', code: 'token_refused', shard: 0 }),
    );
    expect(program.log()).toContainEqual(
      expect.objectContaining({ level: 'error', code: 'shard_lost' }),
    );
    expect(program.stderr()).not.toContain('AAAA');
  });

  it('leaves no shard behind where it is killed', { timeout: TEST_MS }, async ({ discord }) => {
    const { program } = await startShards(discord, { SHARDS: 'auto' });
    await discord.until('the shard', entriesOf(discord, 1), START_MS);
    program.kill('SIGKILL');
    await discord.until(
      'the shard to go',
      // It loses the database with the first process, and may not get to say goodbye.
      () => discord.world.log.find((line) => /closed with \d+$/.test(line)),
      START_MS,
    );
  });
});
