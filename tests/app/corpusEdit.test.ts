import { promises as fs } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleKey } from '../../src/answer/receipt/receiptOf.ts';
import { articleStore } from '../../src/store/articleStore.ts';
import { OPERATORS } from '../../src/store/collections.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { article } from '../support/articles.ts';
import { runCommandLine } from '../support/runCommandLine.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const FERRIES = '---\ntitle: Ferries\npublished: 2023-08-02\n---\n\nThree ferries sail.\n';

async function withCorpus() {
  const corpus = await temporaryFolder({ 'ferries.md': FERRIES });
  let env = {};
  return {
    corpus,
    command: (...args: readonly string[]) =>
      runCommandLine(['corpus', ...args, '--corpus', corpus], { env }),
    verify: (id: string) => runCommandLine(['verify', id, '--corpus', corpus], { env }),
    read: (name: string) => fs.readFile(path.join(corpus, name), 'utf8'),
    /** A bot has run with this corpus, and has an article of its own. */
    async withDatabase() {
      const dataFolder = await temporaryFolder();
      const db = await openDatabase({ dataFolder, report: () => {} });
      const store = articleStore(db, { keyOf: articleKey });
      const planes = article({ id: 'planes', title: 'Planes', body: 'Two planes fly.' });
      await store.add(planes, { collection: OPERATORS, who: 'feed', why: '' });
      await db.destroy();
      env = { DATA_DIR: dataFolder, CORPUS_DIR: corpus };
    },
  };
}

describe('verbatim corpus withdraw and correct', () => {
  it('withdraws a file, which keeps its text and says why', async () => {
    const { command, read } = await withCorpus();
    const args = ['withdraw', 'ferries', '--because', 'It was a hoax', '--on', '2024-01-02'];
    expect(await command(...args)).toMatchObject({ status: 0 });
    expect(await read('ferries.md')).toBe(
      '---\ntitle: Ferries\npublished: 2023-08-02\nwithdrawn:\n  on: 2024-01-02\n  because: It was a hoax\n---\n\nThree ferries sail.\n',
    );
    expect(await command(...args)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('withdrawn already'),
    });
    expect(await command('withdraw', 'trains', '--because', 'x')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no article trains'),
    });
  });

  it('corrects a file’s text from a file, and its fields', async () => {
    const { command, read, corpus } = await withCorpus();
    const source = path.join(await temporaryFolder(), 'new.txt');
    await fs.writeFile(source, 'Four ferries sail.\n');
    expect(await command('correct', 'ferries', source, '--because', 'miscounted')).toMatchObject({
      status: 0,
    });
    await command('correct', 'ferries', '--because', 'more exact', '--published', '2023-08-03');
    expect(await read('ferries.md')).toBe(
      '---\ntitle: Ferries\npublished: 2023-08-03\n---\n\nFour ferries sail.\n',
    );
    expect((await command('correct', 'ferries', '--because', 'x')).status).toBe(2);
    expect((await command('history', 'ferries')).status).toBe(2);
    expect(await fs.readdir(corpus)).toEqual(['ferries.md']);
  });

  it('corrects and withdraws an article of the database, and keeps who, when and why', async () => {
    const { command, withDatabase } = await withCorpus();
    await withDatabase();
    const source = path.join(await temporaryFolder(), 'new.txt');
    await fs.writeFile(source, 'Five planes fly.\n');
    await command('correct', 'planes', source, '--because', 'three came back');
    expect((await command('withdraw', 'planes', '--because', 'a hoax')).status).toBe(0);
    expect((await command('withdraw', 'planes', '--because', 'a hoax')).status).toBe(2);
    const { stdout } = await command('history', 'planes');
    expect(stdout.replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, 'NOW')).toBe(
      [
        '1. NOW UTC added by feed · Planes · 3 words',
        '2. NOW UTC corrected by terminal because: “three came back” · Planes · 3 words',
        '3. NOW UTC withdrawn by terminal because: “a hoax” · Planes · 3 words',
        '',
      ].join('\n'),
    );
  });
});

describe('verbatim corpus export', () => {
  it('writes files and what is in the database, so that the check accepts them', async () => {
    const { command, withDatabase } = await withCorpus();
    await withDatabase();
    const folder = path.join(await temporaryFolder(), 'out');
    expect(await command('export', folder)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('2 articles'),
    });
    expect((await fs.readdir(folder)).sort()).toEqual(['ferries.md', 'planes.md']);
    expect(await fs.readFile(path.join(folder, 'ferries.md'), 'utf8')).toBe(FERRIES);
    expect((await runCommandLine(['corpus', 'check', '--corpus', folder])).status).toBe(0);
    expect(await command('export', folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('it is not empty'),
    });
  });
});
