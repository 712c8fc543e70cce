import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** `KILLS=200` for a long run. */
const KILLS = Number(process.env['KILLS'] ?? 20);
/** A kill comes somewhere in the changes of so long, in milliseconds. */
const WITHIN_MS = 150;
const program = fileURLToPath(new URL('../support/store/changeUntilKilled.ts', import.meta.url));

/** Lets a process make changes, and kills it. @returns what it said that it had done. */
async function changeAndKill(folder: string, first: number): Promise<string[]> {
  const args = ['--import', 'tsx', program, folder, String(first)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (line !== 'ready') said.push(line);
    else void sleep(Math.random() * WITHIN_MS).then(() => child.kill('SIGKILL'));
  }
  return said;
}

it(
  `loses nothing that was acknowledged, and leaves nothing half, over ${KILLS} kills`,
  async () => {
    const folder = await temporaryFolder();
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      acknowledged.push(...(await changeAndKill(folder, kill * 1_000)));
    }
    expect(acknowledged.length).toBeGreaterThan(0);
    const db = await openDatabase({ dataFolder: folder, report: () => {} });
    const versions = await db.selectFrom('versions').selectAll().orderBy('id').execute();
    const articles = await db.selectFrom('articles').selectAll().execute();
    const votes = await db.selectFrom('votes').select('question').execute();
    const kept = new Set([
      ...versions.map(({ article_id: id, number }) => `${id} ${number}`),
      ...votes.map(({ question }) => `vote ${question}`),
    ]);
    expect(acknowledged.filter((line) => !kept.has(line))).toEqual([]);
    // Every version has all of its text, and every article points to its last one.
    for (const { article_id: id, number, body } of versions) {
      const of = Math.min(number, 2);
      expect(body).toBe(`Version ${of} of ${id}. `.repeat(200));
    }
    for (const { id, number, version_id: last } of articles) {
      const own = versions.filter(({ article_id: of }) => of === id);
      expect(own.map((version) => version.number)).toEqual(own.map((_, i) => i + 1));
      expect(own.at(-1)).toMatchObject({ id: last, number });
    }
    await db.destroy();
  },
  KILLS * 30_000,
);
