import { promises as fs } from 'node:fs';
import { parse } from 'dotenv';
import type { Check } from '../../discord/doctor/check.ts';
import { checkDiscord } from '../../discord/doctor/checkDiscord.ts';
import { printable, printableJson } from '../../terminal/printable.ts';
import { checkCorpus } from '../doctor/checkCorpus.ts';
import { checkDataFolder } from '../doctor/checkDataFolder.ts';
import { checkHealthPort } from '../doctor/checkHealthPort.ts';
import { checkSettings } from '../doctor/checkSettings.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { findSettingProblems, loadSettings, type Settings } from '../settings.ts';
import { withoutSecrets } from '../withoutSecrets.ts';
import { write } from '../write.ts';

interface DoctorOptions {
  readonly json?: boolean;
  /** The file that settings are read from. */
  readonly envFile?: string;
}

/**
 * `verbatim doctor`: checks everything that the bot needs, and says what to do.
 *
 * @param options whether as JSON, and the file that settings are read from.
 * @param io what the program reads and writes; no secret is written.
 * @returns 0, or 2 where something is a problem; warnings leave it 0.
 */
export async function doctor(
  { json = false, envFile = '.env' }: DoctorOptions,
  io: Io,
): Promise<number> {
  // What is wrong is told below; the other checks do without it.
  const wrong = findSettingProblems(io.env).map(({ name }) => [name, undefined]);
  const settings = loadSettings({ ...io.env, ...Object.fromEntries(wrong) });
  const checks = [
    ...checkSettings({ env: io.env, fileNames: await namesIn(envFile) }),
    ...(await checkAccess(settings)),
    ...(await checkCorpus(settings.corpusDir)),
    await checkDataFolder(settings.dataDir),
    await checkHealthPort({ host: settings.healthHost, port: settings.healthPort }),
  ];
  const text = json ? `${printableJson(JSON.stringify({ checks }))}\n` : render(checks);
  await write(io.stdout, withoutSecrets(text, [io.env['DISCORD_TOKEN']?.trim() ?? '']));
  return checks.some(({ level }) => level === 'problem') ? exitStatus.error : exitStatus.answered;
}

async function checkAccess(settings: Settings): Promise<Check[]> {
  const { discordToken: token, discordApiUrl: apiUrl, discordGuildId: guildId, shards } = settings;
  if (token !== undefined) {
    return checkDiscord({ token, apiUrl, guildId, hasShards: shards !== undefined });
  }
  return [
    {
      what: 'token',
      level: 'problem',
      found:
        'no token in DISCORD_TOKEN: the bot cannot start; application, installation, intents, commands and gateway are not checked',
      todo: 'Set it in .env; README.md says where it is from',
    },
  ];
}

async function namesIn(envFile: string): Promise<string[]> {
  const text = await fs.readFile(envFile, 'utf8').catch(() => '');
  return Object.keys(parse(text));
}

function render(checks: readonly Check[]): string {
  const widest = Math.max(...checks.map(({ what }) => what.length));
  const lines = checks.map(({ level, what, found, todo }) => {
    const start = `${level.padEnd('problem'.length)}  ${what.padEnd(widest)}  `;
    const next = todo === undefined ? '' : `\n${' '.repeat(start.length)}→ ${printable(todo)}`;
    return `${start}${printable(found)}${next}\n`;
  });
  const count = (wanted: Check['level']) => checks.filter(({ level }) => level === wanted).length;
  return `${lines.join('')}\nproblems: ${count('problem')}, warnings: ${count('warning')}\n`;
}
