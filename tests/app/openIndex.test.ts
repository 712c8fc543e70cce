import { promises as fs } from 'node:fs';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../src/app/openIndex.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** More text than is worth indexing anew at every start. */
const BODY = 'Nine ferries cross the sound every day, and more in summer. '.repeat(10_000);

function io(cache: string) {
  return {
    stdin: Readable.from([]),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    env: { XDG_CACHE_HOME: cache },
  };
}

async function sentenceCount(corpus: string, cache: string): Promise<number> {
  return (await openIndex(corpus, io(cache))).sentenceCount;
}

describe('openIndex()', () => {
  it('keeps the index of a large corpus for the next start, and makes it anew when that changes', async () => {
    const corpus = await temporaryFolder({ 'a.md': `---\ntitle: T\n---\n${BODY}` });
    const cache = await temporaryFolder();
    const kept = async () => (await fs.readdir(path.join(cache, 'verbatim'))).length;
    expect(await sentenceCount(corpus, cache)).toBe(10_000);
    expect(await kept()).toBe(1);
    expect(await sentenceCount(corpus, cache)).toBe(10_000);
    expect(await kept()).toBe(1);
    await fs.writeFile(path.join(corpus, 'b.md'), '---\ntitle: T\n---\nAnother one came.');
    expect(await sentenceCount(corpus, cache)).toBe(10_001);
    expect(await kept()).toBe(2);
  });

  it('keeps a small one where several processes are to start from it', async () => {
    const corpus = await temporaryFolder({ 'a.md': '---\ntitle: T\n---\nNine ferries sail.' });
    const cache = await temporaryFolder();
    await openIndex(corpus, io(cache), { isShared: true });
    const [snapshot = ''] = await fs.readdir(path.join(cache, 'verbatim'));
    expect(snapshot).toMatch(/\.index$/);
    const written = await fs.readFile(path.join(cache, 'verbatim', snapshot));
    const index = await openIndex(corpus, io(cache), { isShared: true });
    expect(index.sentenceCount).toBe(1);
    // Not made and written a second time.
    expect(await fs.readFile(path.join(cache, 'verbatim', snapshot))).toEqual(written);
    expect(await fs.readdir(path.join(cache, 'verbatim'))).toHaveLength(1);
  });

  it('answers all the same where the index cannot be kept, and says so', async () => {
    const corpus = await temporaryFolder({ 'a.md': `---\ntitle: T\n---\n${BODY}` });
    const file = path.join(await temporaryFolder({ cache: 'a file in its place' }), 'cache');
    const streams = io(file);
    expect((await openIndex(corpus, streams)).sentenceCount).toBe(10_000);
    expect(String(streams.stderr.read())).toMatch(/^Cannot keep the index in .*cache/);
  });

  it('answers from the last good state where a file has gone bad since, for a bot alone', async () => {
    const corpus = await temporaryFolder({
      'a.md': '---\ntitle: T\n---\nNine ferries sail.',
      'b.md': '---\ntitle: T\n---\nFour boats wait.',
    });
    const cache = await temporaryFolder();
    const told: string[][] = [];
    const open = () =>
      openIndex(corpus, io(cache), { onProblems: (problems) => told.push([...problems]) });
    await fs.writeFile(path.join(corpus, 'b.md'), 'no front matter');
    await expect(open()).rejects.toThrow(/b\.md:1: has no front matter/);
    await fs.writeFile(path.join(corpus, 'b.md'), '---\ntitle: T\n---\nFour boats wait.');
    expect((await open()).sentenceCount).toBe(2);
    await fs.writeFile(path.join(corpus, 'b.md'), 'no front matter');
    expect((await open()).sentenceCount).toBe(2);
    expect(told).toEqual([[expect.stringMatching(/b\.md:1: has no front matter/)]]);
    await expect(openIndex(corpus, io(cache))).rejects.toThrow(/mend these problems first/);
  });

  it('takes up no last good state that is not whole', async () => {
    const corpus = await temporaryFolder({ 'a.md': '---\ntitle: T\n---\nNine ferries sail.' });
    const cache = await temporaryFolder();
    const open = () => openIndex(corpus, io(cache), { onProblems: () => {} });
    await open();
    const [name = ''] = await fs.readdir(path.join(cache, 'verbatim'));
    const file = path.join(cache, 'verbatim', name);
    await fs.writeFile(file, (await fs.readFile(file, 'utf8')).replace('Nine', 'Ten'));
    await fs.writeFile(path.join(corpus, 'a.md'), 'no front matter');
    await expect(open()).rejects.toThrow(/mend these problems first/);
  });

  it('takes away what a killed write of an index has left', async () => {
    const corpus = await temporaryFolder({ 'a.md': '---\ntitle: T\n---\nNine ferries sail.' });
    const draft = 'x.index.00000000-0000-4000-8000-000000000000.tmp';
    const cache = await temporaryFolder({ [`verbatim/${draft}`]: 'half of it' });
    const old = new Date(Date.now() - 120_000);
    await fs.utimes(path.join(cache, 'verbatim', draft), old, old);
    await openIndex(corpus, io(cache), { isShared: true });
    expect(await fs.readdir(path.join(cache, 'verbatim'))).not.toContain(draft);
  });
});
