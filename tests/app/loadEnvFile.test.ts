import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEnvFile } from '../../src/app/loadEnvFile.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

async function loading(text: string, env: Record<string, string | undefined> = {}) {
  const file = path.join(await temporaryFolder({ '.env': text }), '.env');
  return { problem: loadEnvFile(file, env), env };
}

describe('loadEnvFile()', () => {
  it('takes settings that the environment does not have, and nothing else', async () => {
    const text = 'CORPUS_DIR=a\nLOG_LEVEL=debug\nNODE_OPTIONS=--require ./evil.js\nLD_PRELOAD=x\n';
    const { env, problem } = await loading(text, { LOG_LEVEL: 'warn' });
    expect(problem).toBeNull();
    expect(env).toEqual({ CORPUS_DIR: 'a', LOG_LEVEL: 'warn' });
  });

  it.each([
    'https://evil.example/api',
    'https://discord.com@evil.example/api',
    'https://discord.com.evil.example',
    'http://10.0.0.7/api',
  ])('sends no token to %s by the file alone', async (address) => {
    await expect(
      loading(`DISCORD_API_URL=${address}\n`, { DISCORD_TOKEN: 'a.b.c' }),
    ).rejects.toThrow(`DISCORD_API_URL would send the token to "${address}"`);
    const { env } = await loading(`DISCORD_API_URL=${address}\n`, { DISCORD_API_URL: address });
    expect(env).toEqual({ DISCORD_API_URL: address });
  });

  it.each([
    'https://discord.com/api',
    'https://canary.discord.com/api',
    'http://127.0.0.1:8080/api',
    '',
  ])('takes the address %j', async (address) => {
    const { env } = await loading(`DISCORD_API_URL=${address}\n`);
    expect(env).toEqual({ DISCORD_API_URL: address });
  });

  it('does without a file that is none, or no file of settings', async () => {
    const folder = await temporaryFolder({ large: 'A=b\n'.repeat(100_000) });
    const pipe = path.join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const file of [pipe, '/dev/zero', folder, path.join(folder, 'large')]) {
      expect(loadEnvFile(file, {})).toMatch(/^Cannot read .+, do without it: /);
    }
    expect(loadEnvFile(path.join(folder, 'missing'), {})).toBeNull();
  });
});
