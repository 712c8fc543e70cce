import { promises as fs } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/corpus/corpusProblem.ts';
import { ARTICLE_BYTES_LIMIT, readCorpus } from '../../src/corpus/readCorpus.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const ARTICLE = '---\ntitle: T\n---\n\nThe talks failed.\n';

async function problemsIn(folder: string): Promise<string[]> {
  const { problems } = await readCorpus(folder);
  return problems.map((problem) => formatProblem(problem).replace(folder + path.sep, ''));
}

describe('readCorpus()', () => {
  it('takes the id of an article from the name of its file', async () => {
    const folder = await temporaryFolder({ 'talks in Niger.md': ARTICLE });
    const { articles, problems } = await readCorpus(folder);
    expect(problems).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(['talks in Niger']);
  });

  it('reads a byte order mark and CRLF as the same article', async () => {
    const windows = `\ufeff${ARTICLE.replaceAll('\n', '\r\n')}`;
    const [plain, marked] = await Promise.all([
      readCorpus(await temporaryFolder({ 'a.md': ARTICLE })),
      readCorpus(await temporaryFolder({ 'a.md': windows })),
    ]);
    expect(marked).toEqual(plain);
  });

  it('leaves hidden files alone', async () => {
    const folder = await temporaryFolder({ 'a.md': ARTICLE, '.gitkeep': '', '.a.md.1.tmp': 'x' });
    expect(await problemsIn(folder)).toEqual([]);
  });

  it('reports every problem of every file in one run, by file and line', async () => {
    const folder = await temporaryFolder({
      'b.md': '---\ntitle: T\npublished: 2023-13-02\nurl: x\n---\n\nOne.\n',
      'a.md': 'No front matter.',
      'c.md': Uint8Array.from([...Buffer.from('---\ntitle: caf'), 0xe9, 0x0a]),
      'd.txt': 'Plain text.',
      'folder/e.md': ARTICLE,
    });
    expect(await problemsIn(folder)).toEqual([
      expect.stringMatching(/^a\.md:1: has no front matter/),
      expect.stringMatching(/^b\.md:3: published: "2023-13-02" is not a date/),
      expect.stringMatching(/^b\.md:4: url: "x" is not an http or https address/),
      expect.stringMatching(/^c\.md:2: is not UTF-8 here/),
      expect.stringMatching(/^d\.txt: is not an article \(\*\.md\)/),
      expect.stringMatching(/^folder: is a folder/),
    ]);
  });

  it('reports two files with the same text, whatever their white space', async () => {
    const spaced = ARTICLE.replace('talks failed', 'talks\n   failed');
    const folder = await temporaryFolder({ 'a.md': ARTICLE, 'b.md': spaced });
    expect(await problemsIn(folder)).toEqual([
      `b.md: has the same text as ${path.join(folder, 'a.md')}; remove one of them`,
    ]);
  });

  it('reports a file over the limit without reading it', async () => {
    const folder = await temporaryFolder({ 'a.md': '' });
    await fs.truncate(path.join(folder, 'a.md'), ARTICLE_BYTES_LIMIT + 1e6);
    expect(await problemsIn(folder)).toEqual(['a.md: is 6 MB; an article may have 5 MB']);
  });

  it('reports an empty folder, a missing one and a file in its place', async () => {
    const folder = await temporaryFolder({ 'empty/.gitkeep': '', 'file.md': ARTICLE });
    const messages = await Promise.all(
      ['empty', 'missing', 'file.md'].map((name) => problemsIn(path.join(folder, name))),
    );
    expect(messages.flat()).toEqual([
      expect.stringContaining('empty: holds no articles'),
      expect.stringContaining('missing: there is no such folder'),
      expect.stringContaining('file.md: is not a folder'),
    ]);
  });

  it('reports links that point out of the folder or nowhere', async () => {
    const outside = await temporaryFolder({ 'secret.md': ARTICLE });
    const folder = await temporaryFolder();
    await fs.symlink(path.join(outside, 'secret.md'), path.join(folder, 'a.md'));
    await fs.symlink(path.join(folder, 'gone.md'), path.join(folder, 'b.md'));
    await fs.symlink(outside, path.join(folder, 'c'));
    expect(await problemsIn(folder)).toEqual([
      expect.stringMatching(/^a\.md: is a link that points out of the folder/),
      expect.stringMatching(/^b\.md: is a link to a file that is not there/),
      expect.stringMatching(/^c: is a link that points out of the folder/),
    ]);
  });

  it('tells how far it has come', async () => {
    const files = Array.from({ length: 40 }, (_, n) => [
      `${n}.md`,
      ARTICLE.replace('talks', `talks ${n}`),
    ]);
    const folder = await temporaryFolder(Object.fromEntries(files));
    const told: number[][] = [];
    await readCorpus(folder, (done, total) => told.push([done, total]));
    expect(told.at(-1)).toEqual([40, 40]);
  });
});
