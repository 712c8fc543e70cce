import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { shippedCorpus } from '../../src/app/paths.ts';
import { loadSettings } from '../../src/app/settings.ts';
import { UserError } from '../../src/app/userError.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.GabcDE.abcdefghijklmnopqrstuvwxyz-_0123456789AB';

function problemsOf(env: Record<string, string>): string[] {
  try {
    loadSettings(env);
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
  }
  throw new Error('The settings have no problem');
}

describe('loadSettings()', () => {
  it('needs none, to answer from the shipped corpus', () => {
    expect(loadSettings({ PATH: '/bin' })).toEqual({
      discordToken: undefined,
      discordGuildId: undefined,
      discordApiUrl: undefined,
      corpusDir: shippedCorpus(),
      minConfidence: undefined,
      reader: 'on',
      databaseUrl: undefined,
      gapBoard: true,
      search: 'memory',
      contact: undefined,
      allowHosts: [],
      dataDir: path.join(os.homedir(), '.local/share/verbatim'),
      logLevel: 'info',
      healthPort: undefined,
      healthHost: '127.0.0.1',
      shards: undefined,
    });
  });

  it('reads each', () => {
    const env = {
      DISCORD_TOKEN: ` ${TOKEN}\n`,
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:4000/api/',
      CORPUS_DIR: 'articles',
      MIN_CONFIDENCE: '0.7',
      CONTACT: 'desk@verbatim.example',
      ALLOW_HOSTS: 'intranet.example, 127.0.0.1:8080',
      READER: 'off',
      DATABASE_URL: 'postgres://verbatim@localhost/verbatim',
      GAP_BOARD: 'off',
      SEARCH: 'postgres',
      DATA_DIR: 'data',
      LOG_LEVEL: 'debug',
      HEALTH_PORT: '9090',
      HEALTH_HOST: '0.0.0.0',
      SHARDS: 'auto',
    };
    expect(loadSettings(env)).toEqual({
      discordToken: TOKEN,
      discordGuildId: '123456789012345678',
      discordApiUrl: 'http://127.0.0.1:4000/api',
      corpusDir: 'articles',
      minConfidence: 0.7,
      reader: 'off',
      databaseUrl: 'postgres://verbatim@localhost/verbatim',
      gapBoard: false,
      search: 'postgres',
      contact: 'desk@verbatim.example',
      allowHosts: ['intranet.example', '127.0.0.1:8080'],
      dataDir: 'data',
      logLevel: 'debug',
      healthPort: 9090,
      healthHost: '0.0.0.0',
      shards: 'auto',
    });
  });

  it('keeps data where the system wants them', () => {
    const { dataDir } = loadSettings({ XDG_DATA_HOME: '/var/lib/bots' });
    expect(dataDir).toBe(path.join('/var/lib/bots', 'verbatim'));
  });

  it('reads a number of shards', () => {
    expect(loadSettings({ SHARDS: '2' }).shards).toBe(2);
  });

  it('reads which shards run on this machine', () => {
    expect(loadSettings({ SHARDS: '4-7/16' }).shards).toEqual({ first: 4, last: 7, total: 16 });
    expect(loadSettings({ SHARDS: '0/2' }).shards).toEqual({ first: 0, last: 0, total: 2 });
  });

  it('refuses to search in a database where it is told of none', () => {
    expect(problemsOf({ SEARCH: 'postgres' })).toEqual([
      'SEARCH: "postgres" needs a PostgreSQL server: set DATABASE_URL, or leave it empty for memory',
    ]);
  });

  it.each([
    ['HEALTH_PORT', '0'],
    ['HEALTH_PORT', '65536'],
    ['HEALTH_PORT', '8e3'],
    ['HEALTH_PORT', '-1'],
    ['HEALTH_HOST', 'my host'],
    ['ALLOW_HOSTS', 'http://intranet.example'],
    ['SHARDS', '0'],
    ['SHARDS', '1.5'],
    ['SHARDS', 'all'],
    ['SHARDS', '100000'],
    ['SHARDS', '3-2/8'],
    ['SHARDS', '0-4/4'],
    ['SEARCH', 'disk'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s, and says what may be there', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name}: "${value}" is .*; leave it empty`)),
    ]);
  });

  it('takes an untouched copy of the example as nothing set', () => {
    const example = parse(readFileSync(new URL('../../.env.example', import.meta.url)));
    expect(Object.keys(example).toSorted()).toEqual([
      'ALLOW_HOSTS',
      'CONTACT',
      'CORPUS_DIR',
      'DATABASE_URL',
      'DATA_DIR',
      'DISCORD_API_URL',
      'DISCORD_GUILD_ID',
      'DISCORD_TOKEN',
      'GAP_BOARD',
      'HEALTH_HOST',
      'HEALTH_PORT',
      'LOG_LEVEL',
      'MIN_CONFIDENCE',
      'READER',
      'SEARCH',
      'SHARDS',
    ]);
    expect(loadSettings(example)).toEqual(loadSettings({}));
  });

  it('reports every problem, with what to do', () => {
    const problems = problemsOf({
      DISCORD_TOKEN: 'hunter2',
      DISCORD_GUILD_ID: 'Newsroom',
      DISCORD_API_URL: 'discord.com',
      MIN_CONFIDENCE: '50 %',
    });
    expect(problems).toEqual([
      expect.stringMatching(/^DISCORD_TOKEN: the value \(not shown\) is not a bot token; copy /),
      expect.stringMatching(/^DISCORD_GUILD_ID: "Newsroom" is not the id of a server; /),
      expect.stringMatching(/^DISCORD_API_URL: "discord.com" is neither .*; leave it empty/),
      expect.stringMatching(/^MIN_CONFIDENCE: "50 %" is not a number from 0 to 1; /),
    ]);
  });

  it.each(['hunter2', `Bot ${TOKEN}`, `"${TOKEN}"`, '0123456789abcdef'.repeat(4)])(
    'never shows a token, not even a wrong one: %s',
    (token) => {
      expect(problemsOf({ DISCORD_TOKEN: token }).join()).not.toContain(token);
    },
  );

  it.each(['http://example.com/api', 'ws://127.0.0.1/api', 'file:///etc/passwd', 'https://'])(
    'does not send the token to %s',
    (address) => {
      expect(problemsOf({ DISCORD_API_URL: address })).toHaveLength(1);
    },
  );
});
