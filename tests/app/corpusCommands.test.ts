import { randomUUID } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../support/runCommandLine.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('verbatim corpus check', () => {
  it('finds the shipped corpus in order', async () => {
    const { status, stdout } = await runCommandLine(['corpus', 'check']);
    expect(stdout).toMatch(/2 articles in order, 1 undated/);
    expect(status).toBe(0);
  });

  it('checks the folder that is set for the bot, where none is given', async () => {
    const corpus = await temporaryFolder({ 'x.md': '---\ntitle: T\n---\nOne.' });
    const { stdout } = await runCommandLine(['corpus', 'check'], { env: { CORPUS_DIR: corpus } });
    expect(stdout).toBe(`${corpus}: 1 article in order, 1 undated\n`);
    const other = await runCommandLine(['ask', 'how many US troops?'], {
      env: { CORPUS_DIR: corpus },
    });
    expect(other.stdout).toMatch(/searched: +1 article,/);
  });

  it('reports problems as path, line and reason, and ends with 2', async () => {
    const corpus = await temporaryFolder({
      'x.md': '---\ntitle: T\npublished: 2023-13-02\n---\nOne.',
    });
    const { status, stderr } = await runCommandLine(['corpus', 'check', '--corpus', corpus]);
    expect(stderr).toContain(
      `${path.join(corpus, 'x.md')}:3: published: "2023-13-02" is not a date`,
    );
    expect(status).toBe(2);
  });
});

describe('verbatim corpus import', () => {
  async function importing(
    files: Record<string, string | Uint8Array>,
    args: readonly string[],
  ): Promise<{ status: number; stderr: string; articles: Record<string, string> }> {
    const folder = await temporaryFolder(files);
    const corpus = path.join(folder, 'corpus');
    const paths = args.map((arg) =>
      arg in files || arg.endsWith('.txt') ? path.join(folder, arg) : arg,
    );
    const run = await runCommandLine(['corpus', 'import', '--corpus', corpus, ...paths]);
    const names = await fs.readdir(corpus).catch(() => []);
    const texts = names.map(async (name) => [
      name,
      await fs.readFile(path.join(corpus, name), 'utf8'),
    ]);
    return { ...run, articles: Object.fromEntries(await Promise.all(texts)) };
  }

  it('makes an article of a plain text, which the check then finds in order', async () => {
    const { status, articles } = await importing({ 'talks.txt': ' date 2023-08-02 They talked.' }, [
      'talks.txt',
      '--title',
      'Talks: day 1',
      '--tags',
      'niger',
      'talks',
    ]);
    expect(articles).toEqual({
      'talks.md':
        '---\ntitle: "Talks: day 1"\npublished: 2023-08-02\ntags:\n  - niger\n  - talks\n---\n\nThey talked.\n',
    });
    expect(status).toBe(0);
  });

  it('imports several Markdown files with headings', async () => {
    const files = { 'a.txt': '# One\n\nA.', 'b.txt': '# Two\n\nB.' };
    expect(Object.keys((await importing(files, ['a.txt', 'b.txt'])).articles)).toEqual([
      'a.md',
      'b.md',
    ]);
  });

  it.each([
    [
      'a file that is not there',
      {},
      ['gone.txt', '--title', 'T'],
      /Cannot read ".*gone\.txt": it does not exist; check the name/,
    ],
    [
      'a folder',
      { 'a.txt/b': '' },
      ['a.txt', '--title', 'T'],
      /Cannot read ".*a\.txt": it is a folder; name a file/,
    ],
    [
      'bytes that are not UTF-8',
      { 'a.txt': Uint8Array.from([0x41, 0x0a, 0xff]) },
      ['a.txt', '--title', 'T'],
      /line 2 is not UTF-8/,
    ],
    [
      'one title for several files',
      { 'a.txt': 'A.', 'b.txt': 'B.' },
      ['a.txt', 'b.txt', '--title', 'T'],
      /Cannot give --title to several files/,
    ],
    ['a text without a title', { 'a.txt': 'A.' }, ['a.txt'], /a\.txt: carries no title/],
    [
      'a text that is there already',
      { 'a.txt': 'A.', 'corpus/b.md': '---\ntitle: T\n---\nA.' },
      ['a.txt', '--title', 'T'],
      /has the same text as .*b\.md/,
    ],
    [
      'an id that is taken',
      { 'a.txt': 'A.', 'corpus/a.md': '---\ntitle: T\n---\nB.' },
      ['a.txt', '--title', 'T'],
      /a\.md is there already; nothing is ever overwritten/,
    ],
  ])('refuses %s and leaves the corpus as it was', async (_name, files, args, message) => {
    const { status, stderr, articles } = await importing(files as Record<string, string>, args);
    expect(stderr).toMatch(message);
    expect(Object.keys(articles)).toEqual(
      Object.keys(files).flatMap((name) => (name.startsWith('corpus/') ? path.basename(name) : [])),
    );
    expect(status).toBe(2);
  });

  it('goes on where it was interrupted, and takes away what a killed write left', async () => {
    const files = { 'a.txt': '# One\n\nA.', 'b.txt': '# Two\n\nB.' };
    const first = await importing(files, ['a.txt']);
    const draft = `.b.md.${randomUUID()}.tmp`;
    const folder = await temporaryFolder({
      ...files,
      'corpus/a.md': first.articles['a.md'] ?? '',
      [`corpus/${draft}`]: '---\ntitle',
      [`corpus/.new-${draft.slice(1)}`]: '---\ntitle',
      'corpus/.keep.tmp': '',
    });
    const corpus = path.join(folder, 'corpus');
    const old = new Date(Date.now() - 120_000);
    await fs.utimes(path.join(corpus, draft), old, old);
    await fs.utimes(path.join(corpus, '.keep.tmp'), old, old);
    const paths = ['a.txt', 'b.txt'].map((name) => path.join(folder, name));
    const run = await runCommandLine(['corpus', 'import', '--corpus', corpus, ...paths]);
    expect(run.status).toBe(0);
    expect(run.stdout).toBe(`${path.join(corpus, 'b.md')}\n`);
    expect(run.stderr).toBe('1 of 2 had been imported before\n');
    expect((await fs.readdir(corpus)).toSorted()).toEqual(
      ['.keep.tmp', `.new-${draft.slice(1)}`, 'a.md', 'b.md'].toSorted(),
    );
  });

  it('reads neither a device nor a pipe', async () => {
    const { status, stderr } = await importing({}, ['/dev/zero', '--title', 'T']);
    expect(stderr).toMatch(/Cannot read "\/dev\/zero": it is a device or a pipe/);
    expect(status).toBe(2);
  });

  it('writes nothing where one file of several has a problem', async () => {
    const files = { 'a.txt': '# One\n\nA.', 'b.txt': 'no heading' };
    expect((await importing(files, ['a.txt', 'b.txt'])).articles).toEqual({});
  });
});
