import { randomBytes } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import {
  DEFAULT_SETTINGS,
  MENTION_CHANNELS_MAX,
  type ServerSettings,
  type SettingsStore,
} from '../serverSettings.ts';
import { SNOWFLAKE } from '../snowflake.ts';
import { checkId } from './checkId.ts';

/** Longer than any cooldown that can be chosen: an hour, in seconds. */
const COOLDOWN_MAX = 3_600;

/** Anybody who can write to the folder can write anything. A setting that is new has its default. */
const settingsFile = z.object({
  mentionChannelIds: z
    .array(z.string().regex(SNOWFLAKE))
    .max(MENTION_CHANNELS_MAX)
    .default([...DEFAULT_SETTINGS.mentionChannelIds]),
  isPrivate: z.boolean().default(DEFAULT_SETTINGS.isPrivate),
  minConfidence: z.number().min(0).max(1).nullable().default(DEFAULT_SETTINGS.minConfidence),
  cooldownSeconds: z.int().min(0).max(COOLDOWN_MAX).default(DEFAULT_SETTINGS.cooldownSeconds),
});

/** What write-file-atomic leaves behind where the process is killed in the middle of a write. */
const LEFTOVER = /^\d+\.json\.\d+$/;

/** No write takes as long: what is older was given up, by whichever process. */
const LEFTOVER_MS = 60_000;

interface StoreOptions {
  /** Tells the operator what is wrong with a file. */
  readonly report: (problem: string, error: unknown) => void;
}

/**
 * Keeps the settings of each server in a file of its own, `settings/ID.json`, which is whole
 * whenever the process ends. A server's file must be written by one process only: its shard.
 */
export async function fileSettingsStore(
  dataFolder: string,
  { report }: StoreOptions,
): Promise<SettingsStore> {
  const folder = path.join(dataFolder, 'settings');
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  await removeLeftovers(folder);

  /** What holds once all that was asked for before is done. */
  const servers = new Map<string, Promise<ServerSettings>>();

  function hold(guildId: string, settings: Promise<ServerSettings>): void {
    servers.set(guildId, settings);
    // A file that cannot be read now may be read later.
    settings.catch(() => servers.get(guildId) === settings && servers.delete(guildId));
  }

  function get(guildId: string): Promise<ServerSettings> {
    const known = servers.get(guildId);
    if (known) return known;
    const reading = readSettings(path.join(folder, `${checkId(guildId)}.json`), report);
    hold(guildId, reading);
    return reading;
  }

  return {
    get: async (guildId) => get(guildId),
    async set(guildId, changes) {
      const before = get(guildId);
      const after = before.then(async (settled) => {
        const settings = { ...settled, ...changes };
        const text = `${JSON.stringify(settings, null, 2)}\n`;
        await writeFileAtomic(path.join(folder, `${guildId}.json`), text, { mode: 0o600 });
        return settings;
      });
      // Where writing fails, what is on disk holds.
      hold(
        guildId,
        after.catch(() => before),
      );
      return after;
    },
    async remove(guildId) {
      const before = get(checkId(guildId));
      const after = before
        .catch(() => {})
        .then(() => removeFilesOf(guildId, folder))
        .then(() => DEFAULT_SETTINGS);
      const held = after.catch(() => before);
      hold(guildId, held);
      await after;
      if (servers.get(guildId) === held) servers.delete(guildId);
    },
    async servers() {
      const ids = (await fs.readdir(folder)).map((name) => name.split('.', 1)[0] ?? '');
      return [...new Set(ids)].filter((id) => SNOWFLAKE.test(id));
    },
  };
}

/** With those that were put aside. */
async function removeFilesOf(guildId: string, folder: string): Promise<void> {
  const names = (await fs.readdir(folder)).filter((name) => name.startsWith(`${guildId}.`));
  await Promise.all(names.map((name) => fs.rm(path.join(folder, name), { force: true })));
}

/** @returns the defaults where there is no file, and where it is broken: that one is put aside. */
async function readSettings(file: string, report: StoreOptions['report']): Promise<ServerSettings> {
  const text = await fs.readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return DEFAULT_SETTINGS;
  try {
    return settingsFile.parse(JSON.parse(text));
  } catch (error) {
    const aside = file.replace(/json$/, `broken-${randomBytes(4).toString('hex')}.json`);
    await fs.rename(file, aside);
    report(
      `Cannot use the settings in ${file}: they are broken, and are now in ${aside}; the server has the defaults until its moderators set them again`,
      error,
    );
    return DEFAULT_SETTINGS;
  }
}

async function removeLeftovers(folder: string): Promise<void> {
  const names = (await fs.readdir(folder)).filter((name) => LEFTOVER.test(name));
  for (const name of names) {
    const file = path.join(folder, name);
    const stats = await fs.stat(file).catch(() => null);
    if (stats && stats.mtimeMs < Date.now() - LEFTOVER_MS) await fs.rm(file, { force: true });
  }
}
