import { promises as fs } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeNewFile } from '../../src/corpus/writeNewFile.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('writeNewFile()', () => {
  it('writes a file and leaves nothing else behind', async () => {
    const folder = await temporaryFolder();
    await writeNewFile(path.join(folder, 'a.md'), 'text');
    expect(await fs.readdir(folder)).toEqual(['a.md']);
    expect(await fs.readFile(path.join(folder, 'a.md'), 'utf8')).toBe('text');
  });

  it('never overwrites a file, and cleans up after itself', async () => {
    const folder = await temporaryFolder({ 'a.md': 'first' });
    await expect(writeNewFile(path.join(folder, 'a.md'), 'second')).rejects.toThrow(
      expect.objectContaining({ code: 'EEXIST' }),
    );
    expect(await fs.readdir(folder)).toEqual(['a.md']);
    expect(await fs.readFile(path.join(folder, 'a.md'), 'utf8')).toBe('first');
  });

  it('lets exactly one of several writers win', async () => {
    const folder = await temporaryFolder();
    const writes = ['1', '2', '3', '4'].map((text) =>
      writeNewFile(path.join(folder, 'a.md'), text),
    );
    const results = await Promise.allSettled(writes);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await fs.readdir(folder)).toEqual(['a.md']);
  });
});
