import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Vote } from '../../../src/discord/feedback.ts';
import { fileFeedbackStore } from '../../../src/discord/store/fileFeedbackStore.ts';
import { readVoteLines } from '../../../src/discord/store/voteLines.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const SERVER = '1383825041002594304';
const OTHER = '1383825041002594305';
const ANA = '1383825041002594306';
const BEN = '1383825041002594307';
const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 12);

const VOTE: Vote = {
  guildId: SERVER,
  userId: ANA,
  question: 'how many ferries?',
  quotes: [{ articleId: 'ferries', start: 0, end: 46 }],
};

async function open(folder: string, now = () => NOW) {
  const reports: string[] = [];
  const stopping = new AbortController();
  const store = await fileFeedbackStore(folder, {
    report: (problem) => reports.push(problem),
    stop: stopping.signal,
    now,
  });
  return { store, reports, stop: () => stopping.abort() };
}

/** All that is kept in the folder, as text. */
async function kept(folder: string): Promise<string> {
  const names = await fs.readdir(path.join(folder, 'feedback'), { recursive: true });
  const files = names.filter((name) => name.endsWith('.jsonl'));
  const texts = files.map((name) => fs.readFile(path.join(folder, 'feedback', name), 'utf8'));
  return (await Promise.all(texts)).join('');
}

afterEach(() => {
  vi.useRealTimers();
});

describe('fileFeedbackStore()', () => {
  it('takes one vote a person and answer, over a restart and days', async () => {
    const folder = await temporaryFolder();
    const { store } = await open(folder);
    expect(await store.add(VOTE)).toBe(true);
    expect(await store.add(VOTE)).toBe(false);
    const later = await open(folder, () => NOW + 2 * DAY_MS);
    expect(await later.store.add(VOTE)).toBe(false);
  });

  it('takes one of two that come at the same time', async () => {
    const { store } = await open(await temporaryFolder());
    const results = await Promise.all([store.add(VOTE), store.add(VOTE)]);
    expect(results.sort()).toEqual([false, true]);
  });

  it.for<[string, Partial<Vote>]>([
    ['another person', { userId: BEN }],
    ['another server', { guildId: OTHER }],
    ['a direct message', { guildId: null }],
    ['another question', { question: 'how many planes?' }],
    ['other quotes', { quotes: [] }],
  ])('takes another vote of %s', async ([, change]) => {
    const { store } = await open(await temporaryFolder());
    await store.add(VOTE);
    expect(await store.add({ ...VOTE, ...change })).toBe(true);
  });

  it('keeps question, quotes and day, and nobody’s id, nor the same person on two servers', async () => {
    const folder = await temporaryFolder();
    const { store } = await open(folder);
    await store.add(VOTE);
    await store.add({ ...VOTE, guildId: OTHER });
    const file = (server: string) => path.join(folder, 'feedback', server, '2026-11-23.jsonl');
    const [here, there] = await Promise.all([fs.readFile(file(SERVER)), fs.readFile(file(OTHER))]);
    const [line] = readVoteLines(here);
    expect(line?.vote).toMatchObject({ question: VOTE.question, quotes: VOTE.quotes });
    expect(await kept(folder)).not.toContain(ANA);
    expect(line?.vote?.person).not.toBe(readVoteLines(there)[0]?.vote?.person);
    expect((await fs.stat(file(SERVER))).mode & 0o777).toBe(0o600);
  });

  it('removes a person’s votes everywhere, and tells how many', async () => {
    const folder = await temporaryFolder();
    const { store } = await open(folder);
    await store.add(VOTE);
    await store.add({ ...VOTE, guildId: OTHER });
    await store.add({ ...VOTE, guildId: null });
    await store.add({ ...VOTE, userId: BEN, question: 'and trains?' });
    expect(await store.removeOf(ANA)).toBe(3);
    expect(await store.removeOf(ANA)).toBe(0);
    const text = await kept(folder);
    expect(text).not.toContain('ferries?');
    expect(text).toContain('and trains?');
    expect(await store.add(VOTE)).toBe(true);
  });

  it('removes what another process appends after it, and loses nothing of the others', async () => {
    const folder = await temporaryFolder();
    const [one, two] = [await open(folder), await open(folder)];
    await one.store.add(VOTE);
    await Promise.all([
      one.store.removeOf(ANA),
      two.store.add({ ...VOTE, userId: BEN }),
      two.store.add({ ...VOTE, userId: BEN, question: 'and trains?' }),
    ]);
    expect(await two.store.add({ ...VOTE, userId: BEN })).toBe(false);
    expect(await two.store.removeOf(BEN)).toBe(2);
  });

  it('removes all of a server, and nothing of another', async () => {
    const folder = await temporaryFolder();
    const { store } = await open(folder);
    await store.add(VOTE);
    await store.add({ ...VOTE, guildId: OTHER });
    await store.removeServer(SERVER);
    expect(await fs.readdir(path.join(folder, 'feedback'))).not.toContain(SERVER);
    expect(await store.add({ ...VOTE, guildId: OTHER })).toBe(false);
    await expect(store.removeServer('..')).rejects.toThrow(RangeError);
    await expect(store.removeServer('direct')).rejects.toThrow(RangeError);
  });

  it('lists the servers on which votes were given', async () => {
    const { store } = await open(await temporaryFolder());
    await store.add(VOTE);
    await store.add({ ...VOTE, userId: BEN });
    await store.add({ ...VOTE, guildId: null });
    expect(await store.servers()).toEqual([SERVER]);
    await store.removeServer(SERVER);
    expect(await store.servers()).toEqual([]);
  });

  it('removes what is older than 90 days, at the start', async () => {
    const folder = await temporaryFolder();
    await (await open(folder)).store.add(VOTE);
    const onLastDay = await open(folder, () => NOW + 90 * DAY_MS);
    expect(await onLastDay.store.add(VOTE)).toBe(false);
    const after = await open(folder, () => NOW + 91 * DAY_MS);
    expect(await kept(folder)).toBe('');
    expect(await after.store.add(VOTE)).toBe(true);
  });

  it('removes what is older than 90 days, once a day, until it is stopped', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const folder = await temporaryFolder();
    let now = NOW;
    const { store, stop } = await open(folder, () => now);
    await store.add(VOTE);
    now += 91 * DAY_MS;
    expect(await kept(folder)).not.toBe('');
    vi.advanceTimersByTime(DAY_MS);
    await vi.waitFor(async () => expect(await kept(folder)).toBe(''));
    expect(vi.getTimerCount()).toBe(1);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('loses no vote by a line that a kill has torn, and mends the file at the next start', async () => {
    const folder = await temporaryFolder();
    const { store } = await open(folder);
    await store.add(VOTE);
    const file = path.join(folder, 'feedback', SERVER, '2026-11-23.jsonl');
    await fs.appendFile(file, '\n{"person":"4711","question":"who is');
    expect(await store.add({ ...VOTE, userId: BEN })).toBe(true);
    const { store: next, reports } = await open(folder);
    expect(reports).toEqual([`Removed what was broken in ${file}: 1 line(s)`]);
    expect(await fs.readFile(file, 'utf8')).not.toContain('who is');
    expect(await next.add(VOTE)).toBe(false);
    expect(await next.add({ ...VOTE, userId: BEN })).toBe(false);
    expect((await open(folder)).reports).toEqual([]);
  });

  it('leaves alone what is not its own', async () => {
    const names = ['feedback/notes.txt', 'feedback/old/2020-01-01.jsonl', 'feedback/direct/x.md'];
    const folder = await temporaryFolder(Object.fromEntries(names.map((name) => [name, 'mine'])));
    const { store } = await open(folder);
    await store.add({ ...VOTE, guildId: null });
    await store.removeOf(ANA);
    for (const name of names) {
      expect(await fs.readFile(path.join(folder, name), 'utf8')).toBe('mine');
    }
  });

  it('mixes no lines where several processes write at once', async () => {
    const folder = await temporaryFolder();
    const program = fileURLToPath(new URL('../../support/discord/addVotes.ts', import.meta.url));
    const statuses = await Promise.all(
      ['1383825041002594400', '1383825041002594500', '1383825041002594600'].map(async (first) => {
        const child = spawn(
          process.execPath,
          ['--import', 'tsx', program, folder, SERVER, first, '40'],
          { stdio: 'inherit' },
        );
        return (await once(child, 'exit'))[0];
      }),
    );
    expect(statuses).toEqual([0, 0, 0]);
    const places = await fs.readdir(path.join(folder, 'feedback', SERVER));
    const lines = await Promise.all(
      places.map(async (name) =>
        readVoteLines(await fs.readFile(path.join(folder, 'feedback', SERVER, name))),
      ),
    );
    expect(lines.flat()).toHaveLength(120);
    expect(new Set(lines.flat().map(({ vote }) => vote?.person)).size).toBe(120);
    const { store } = await open(folder);
    expect(await store.removeOf('1383825041002594439')).toBe(1);
  }, 60_000);
});
