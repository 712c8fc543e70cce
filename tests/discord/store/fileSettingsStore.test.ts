import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/discord/serverSettings.ts';
import { fileSettingsStore } from '../../../src/discord/store/fileSettingsStore.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const SERVER = '1383825041002594304';
const OTHER = '1383825041002594305';
const FILE = `settings/${SERVER}.json`;

async function open(folder: string) {
  const reports: string[] = [];
  const store = await fileSettingsStore(folder, { report: (problem) => reports.push(problem) });
  return { store, reports };
}

describe('fileSettingsStore()', () => {
  it('has the defaults for a server that has settled nothing', async () => {
    const { store } = await open(await temporaryFolder());
    expect(await store.get(SERVER)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what was settled over a restart, each server for itself', async () => {
    const folder = await temporaryFolder();
    const before = await open(folder);
    await before.store.set(SERVER, { isPrivate: true });
    await before.store.set(SERVER, { cooldownSeconds: 30 });
    await before.store.set(OTHER, { minConfidence: 0.6 });
    const { store } = await open(folder);
    expect(await store.get(SERVER)).toEqual({
      ...DEFAULT_SETTINGS,
      ...{ isPrivate: true, cooldownSeconds: 30 },
    });
    expect(await store.get(OTHER)).toEqual({ ...DEFAULT_SETTINGS, minConfidence: 0.6 });
  });

  it('loses none of the changes that two moderators make at once', async () => {
    const folder = await temporaryFolder();
    const { store } = await open(folder);
    await Promise.all([
      store.set(SERVER, { isPrivate: true }),
      store.set(SERVER, { cooldownSeconds: 30 }),
      store.set(SERVER, { minConfidence: 0.5 }),
    ]);
    const settled = {
      ...DEFAULT_SETTINGS,
      ...{ isPrivate: true, cooldownSeconds: 30, minConfidence: 0.5 },
    };
    expect(await store.get(SERVER)).toEqual(settled);
    expect(await (await open(folder)).store.get(SERVER)).toEqual(settled);
  });

  it('forgets a server, with what was put aside', async () => {
    const folder = await temporaryFolder({ [FILE]: 'broken' });
    const { store } = await open(folder);
    await store.set(SERVER, { isPrivate: true });
    await store.set(OTHER, { isPrivate: true });
    await store.remove(SERVER);
    expect(await fs.readdir(path.join(folder, 'settings'))).toEqual([`${OTHER}.json`]);
    expect(await store.get(SERVER)).toEqual(DEFAULT_SETTINGS);
    expect((await store.get(OTHER)).isPrivate).toBe(true);
  });

  it('lists the servers of which it keeps something, also only what was put aside', async () => {
    const aside = `settings/${OTHER}.broken-00ff00ff.json`;
    const folder = await temporaryFolder({ [aside]: '{', 'settings/README.md': 'Mine' });
    const { store } = await open(folder);
    await store.set(SERVER, { isPrivate: true });
    expect((await store.servers()).toSorted()).toEqual([SERVER, OTHER]);
    await store.remove(OTHER);
    expect(await store.servers()).toEqual([SERVER]);
  });

  it('reads the file of a version that knew fewer settings', async () => {
    const folder = await temporaryFolder({ [FILE]: '{"isPrivate": true}' });
    const { store, reports } = await open(folder);
    expect(await store.get(SERVER)).toEqual({ ...DEFAULT_SETTINGS, isPrivate: true });
    expect(reports).toEqual([]);
  });

  it.for([
    ['half-written', '{"isPrivate": tr'],
    ['empty', ''],
    ['of other values', '{"isPrivate": "yes"}'],
    ['of a channel that is none', '{"mentionChannelIds": ["@everyone"]}'],
    ['of a confidence above 1', '{"minConfidence": 38}'],
  ])(
    'puts a file aside that is %s, says so, and goes on with the defaults',
    async ([, text = '']) => {
      const folder = await temporaryFolder({ [FILE]: text });
      const { store, reports } = await open(folder);
      expect(await store.get(SERVER)).toEqual(DEFAULT_SETTINGS);
      expect(reports).toHaveLength(1);
      expect(reports[0]).toContain(path.join(folder, FILE));
      await store.set(SERVER, { cooldownSeconds: 5 });
      const names = await fs.readdir(path.join(folder, 'settings'));
      const aside = names.find((name) => name.includes('broken')) ?? '';
      expect(await fs.readFile(path.join(folder, 'settings', aside), 'utf8')).toBe(text);
      expect((await (await open(folder)).store.get(SERVER)).cooldownSeconds).toBe(5);
    },
  );

  it('gives fit settings, whatever the file holds', async () => {
    const folder = await temporaryFolder({ [FILE]: '' });
    const file = path.join(folder, FILE);
    const field = fc.oneof(fc.anything(), fc.boolean(), fc.integer(), fc.double());
    const record = fc.record(
      { mentionChannelIds: field, isPrivate: field, minConfidence: field, cooldownSeconds: field },
      { requiredKeys: [] },
    );
    const content = fc.oneof(
      fc.string(),
      fc.json(),
      record.map((value) => JSON.stringify(value, (_, it) => (typeof it === 'bigint' ? 0 : it))),
    );
    await fc.assert(
      fc.asyncProperty(content, async (text) => {
        await fs.writeFile(file, text);
        const { store } = await open(folder);
        const settings = await store.get(SERVER);
        expect(typeof settings.isPrivate).toBe('boolean');
        expect(settings.mentionChannelIds.every((id) => /^\d{17,20}$/.test(id))).toBe(true);
        expect(settings.cooldownSeconds).toBeGreaterThanOrEqual(0);
        const { minConfidence } = settings;
        expect(minConfidence === null || (minConfidence >= 0 && minConfidence <= 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.for(['../secret', '', 'direct', '1383825041002594304/..'])(
    'writes no file for "%s", which is no server',
    async (guildId) => {
      const { store } = await open(await temporaryFolder());
      await expect(store.set(guildId, { isPrivate: true })).rejects.toThrow(RangeError);
      await expect(store.remove(guildId)).rejects.toThrow(RangeError);
    },
  );

  it('keeps what is on disk where it cannot write, and goes on', async () => {
    const folder = await temporaryFolder();
    const { store } = await open(folder);
    await store.set(SERVER, { cooldownSeconds: 5 });
    const directory = path.join(folder, 'settings');
    await fs.rename(directory, `${directory}.away`);
    await expect(store.set(SERVER, { cooldownSeconds: 10 })).rejects.toThrow('ENOENT');
    expect((await store.get(SERVER)).cooldownSeconds).toBe(5);
    await fs.rename(`${directory}.away`, directory);
    expect((await store.set(SERVER, { cooldownSeconds: 30 })).cooldownSeconds).toBe(30);
  });

  it('fails, and overwrites nothing, where it cannot read', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, FILE);
    await fs.mkdir(file, { recursive: true });
    const { store } = await open(folder);
    await expect(store.get(SERVER)).rejects.toThrow('EISDIR');
    await expect(store.set(SERVER, { isPrivate: true })).rejects.toThrow('EISDIR');
    await fs.rmdir(file);
    expect(await store.get(SERVER)).toEqual(DEFAULT_SETTINGS);
  });

  it('has a whole file after a kill at any moment, and cleans up behind it', async () => {
    const folder = await temporaryFolder();
    const program = fileURLToPath(
      new URL('../../support/discord/writeSettings.ts', import.meta.url),
    );
    for (let round = 0; round < 8; round += 1) {
      const first = String(round * 400 + 1);
      const child = spawn(process.execPath, ['--import', 'tsx', program, folder, SERVER, first], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await sleep(7 * round);
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      expect(await exit).toEqual([null, 'SIGKILL']);
      const { store, reports } = await open(folder);
      const { cooldownSeconds, mentionChannelIds } = await store.get(SERVER);
      expect(reports).toEqual([]);
      expect(cooldownSeconds).toBeGreaterThanOrEqual(Number(first));
      expect(mentionChannelIds).toEqual(
        Array.from({ length: cooldownSeconds % 26 }, () =>
          String(10n ** 17n + BigInt(cooldownSeconds)),
        ),
      );
    }
    const leftover = path.join(folder, 'settings', `${SERVER}.json.4711`);
    await fs.writeFile(leftover, '{');
    await fs.utimes(leftover, new Date(0), new Date(0));
    await open(folder);
    await expect(fs.stat(leftover)).rejects.toThrow('ENOENT');
  }, 120_000);
});
