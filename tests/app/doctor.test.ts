import { promises as fs } from 'node:fs';
import path from 'node:path';
import { ApplicationFlags } from 'discord.js';
import { describe, expect } from 'vitest';
import { commands } from '../../src/discord/commands/commands.ts';
import { it } from '../support/discord/it.ts';
import type { Discord } from '../support/discord/startDiscord.ts';
import { runCommandLine } from '../support/runCommandLine.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

interface Check {
  readonly what: string;
  readonly level: string;
  readonly found: string;
  readonly todo?: string;
}

async function examine(env: Record<string, string>) {
  const { status, stdout } = await runCommandLine(['doctor', '--json'], { env });
  const { checks } = JSON.parse(stdout) as { checks: Check[] };
  const of = (what: string) => checks.filter((check) => check.what === what);
  return { status, stdout, checks, of };
}

async function goodEnv(discord: Discord, more: Record<string, string> = {}) {
  return {
    DISCORD_TOKEN: discord.world.bot.token,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: await temporaryFolder(),
    ...more,
  };
}

describe('verbatim doctor', () => {
  it('finds nothing wrong where nothing is', async ({ discord }) => {
    const env = await goodEnv(discord);
    await runCommandLine(['register'], { env });
    const { status, checks } = await examine(env);
    expect(checks.filter(({ level }) => level === 'problem')).toEqual([]);
    expect(status).toBe(0);
  });

  it('writes a line for each check, and what to do, for a person', async ({ discord }) => {
    const { status, stdout } = await runCommandLine(['doctor'], { env: await goodEnv(discord) });
    expect(stdout).toMatch(/^ok {7}settings {6}DISCORD_TOKEN \(not shown\), /m);
    expect(stdout).toMatch(
      /^problem {2}commands {6}not registered: .*\/ask.*\n +→ Run verbatim register$/m,
    );
    expect(stdout).toMatch(/\nproblems: 1, warnings: \d\n$/);
    expect(stdout).not.toContain(discord.world.bot.token);
    expect(status).toBe(2);
  });

  it('finds that a bot without a token cannot start, and says what it could not check', async () => {
    const { status, of } = await examine({ DATA_DIR: await temporaryFolder() });
    expect(of('token')).toMatchObject([
      { level: 'problem', found: expect.stringContaining('gateway are not checked') },
    ]);
    expect(of('corpus')).toMatchObject([
      { level: 'ok', found: expect.stringMatching(/^\d+ articles/) },
    ]);
    expect(status).toBe(2);
  });

  it('never shows a token, neither a right nor a wrong one', async ({ discord }) => {
    const env = await goodEnv(discord, { CORPUS_DIR: discord.world.bot.token });
    expect((await examine(env)).stdout).not.toContain(discord.world.bot.token);
    const { stdout, of, status } = await examine({ DISCORD_TOKEN: 'hunter2' });
    expect(stdout).not.toContain('hunter2');
    expect(of('settings')).toContainEqual(
      expect.objectContaining({
        level: 'problem',
        found: expect.stringMatching(/^DISCORD_TOKEN: /),
      }),
    );
    expect(status).toBe(2);
  });

  it('says that Discord refuses the token', async ({ discord }) => {
    const { of, status } = await examine(
      await goodEnv(discord, { DISCORD_TOKEN: 'AAAA.BBBB.CCCC' }),
    );
    expect(of('token')).toMatchObject([
      {
        level: 'problem',
        found: 'Discord refuses the token',
        todo: expect.stringContaining('eset it'),
      },
    ]);
    expect(status).toBe(2);
  });

  it('says that Discord cannot be reached', async ({ discord }) => {
    const env = await goodEnv(discord, { DISCORD_API_URL: 'http://127.0.0.1:1/api' });
    expect((await examine(env)).of('Discord')).toMatchObject([{ level: 'problem' }]);
  });

  it('names settings that are wrong, unknown or misspelt', async () => {
    const { of } = await examine({
      SHARDS: 'many',
      HEALTH_PROT: '9090',
      VERBATIM_CORPUS: 'x',
      PATH: '/bin',
      HOME: '/root',
    });
    expect(of('settings').filter(({ level }) => level !== 'ok')).toEqual([
      {
        what: 'settings',
        level: 'problem',
        found: expect.stringMatching(/^SHARDS: "many" is neither auto, nor/),
        todo: 'leave it empty for a single process',
      },
      {
        what: 'settings',
        level: 'warning',
        found: 'HEALTH_PROT is not a setting',
        todo: 'Write HEALTH_PORT',
      },
      {
        what: 'settings',
        level: 'warning',
        found: 'VERBATIM_CORPUS is not a setting',
        todo: expect.stringContaining('.env.example'),
      },
    ]);
  });

  it('says which intents the application has without need', async ({ discord }) => {
    discord.world.application.flags = ApplicationFlags.GatewayMessageContentLimited;
    const { of } = await examine(await goodEnv(discord));
    expect(of('intents')).toMatchObject([
      { level: 'warning', found: expect.stringContaining('Message Content') },
    ]);
  });

  it('compares the registered commands with those of this version', async ({ discord }) => {
    const { world } = discord;
    const env = await goodEnv(discord);
    await runCommandLine(['register'], { env });
    const [first, ...rest] = world.commands.get('global') ?? [];
    if (!first) throw new Error('Nothing is registered');
    world.commands.set('global', [{ ...first, description: 'Old' }, ...rest]);
    const changed = (await examine(env)).of('commands');
    expect(changed).toMatchObject([
      { level: 'problem', found: expect.stringMatching(/^other than in this version: /) },
    ]);
    await runCommandLine(['register'], { env });
    expect((await examine(env)).of('commands')).toMatchObject([{ level: 'ok' }]);
  });

  it('looks at the commands of all places as well where a server is set', async ({ discord }) => {
    const { world } = discord;
    const env = await goodEnv(discord);
    const onServer = { ...env, DISCORD_GUILD_ID: world.guild.id };
    await runCommandLine(['register'], { env: onServer });
    expect((await examine(onServer)).of('commands')).toMatchObject([{ level: 'ok' }]);
    await runCommandLine(['register'], { env });
    world.commands.set('global', world.commands.get('global')?.slice(1) ?? []);
    const checks = (await examine(onServer)).of('commands');
    expect(checks[1]).toMatchObject({
      level: 'problem',
      found: expect.stringMatching(/^everywhere: not registered: /),
      todo: 'Run verbatim register, with DISCORD_GUILD_ID empty',
    });
  });

  it('warns of commands that a server shows twice, and of a server without the bot', async ({
    discord,
  }) => {
    const env = await goodEnv(discord);
    await runCommandLine(['register'], { env });
    const onServer = { ...env, DISCORD_GUILD_ID: discord.world.guild.id };
    await runCommandLine(['register'], { env: onServer });
    expect((await examine(onServer)).of('commands')).toMatchObject([
      { level: 'ok', found: expect.stringMatching(/^on the server \d+: /) },
      { level: 'ok', found: expect.stringMatching(/^everywhere: /) },
      {
        level: 'warning',
        found: expect.stringContaining(`${commands[0]?.data.name}`),
        todo: expect.stringContaining('register --remove'),
      },
    ]);
    await runCommandLine(['register', '--remove'], { env: onServer });
    expect((await examine(onServer)).of('commands')).toMatchObject([
      { level: 'ok', found: expect.stringMatching(/^everywhere: /) },
    ]);
    const elsewhere = { ...env, DISCORD_GUILD_ID: '111111111111111111' };
    expect((await examine(elsewhere)).of('commands')).toMatchObject([
      { level: 'problem', found: expect.stringContaining('not on the server 111111111111111111') },
    ]);
  });

  it('lists every problem of the corpus', async () => {
    const corpus = await temporaryFolder({
      'x.md': '---\ntitle: T\npublished: 2023-13-02\n---\nOne.',
      'y.md': '---\npublished: 2023\n---\nOne.',
      'z.md': '---\ntitle: T\n---\nOne.',
    });
    const { of, status } = await examine({ CORPUS_DIR: corpus });
    const problems = of('corpus').filter(({ level }) => level === 'problem');
    expect(problems.map(({ found }) => found)).toEqual([
      expect.stringContaining('x.md:3: published: "2023-13-02" is not a date'),
      expect.stringContaining('y.md'),
    ]);
    expect(status).toBe(2);
  });

  it('says where the corpus has no article', async () => {
    const { of } = await examine({ CORPUS_DIR: await temporaryFolder() });
    expect(of('corpus')).toMatchObject([
      { level: 'problem', found: expect.stringContaining('holds no articles') },
    ]);
  });

  it('sees that it can write data, and leaves nothing behind', async () => {
    const folder = await temporaryFolder();
    const { of } = await examine({ DATA_DIR: path.join(folder, 'a/b') });
    expect(of('data folder')).toMatchObject([{ level: 'ok' }]);
    expect(await fs.readdir(folder)).toEqual([]);
  });

  it('sees that it cannot write data', async () => {
    const folder = await temporaryFolder({ taken: 'a file' });
    const { of } = await examine({ DATA_DIR: path.join(folder, 'taken') });
    expect(of('data folder')).toMatchObject([
      { level: 'problem', todo: expect.stringContaining('DATA_DIR') },
    ]);
  });

  it('sees that the health port is taken, by another program', async ({ discord }) => {
    const { port } = new URL(discord.apiUrl);
    const { of } = await examine({ HEALTH_PORT: port });
    discord.takeProblems();
    expect(of('health port')).toMatchObject([
      { level: 'problem', todo: expect.stringContaining('HEALTH_PORT') },
    ]);
  });
});
