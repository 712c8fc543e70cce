import { promises as fs } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileProblem } from '../../src/corpus/fileProblem.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('fileProblem()', () => {
  const problemOf = (attempt: Promise<unknown>) => attempt.then(() => 'none', fileProblem);

  it('says in plain words why a file cannot be read or written', async () => {
    const folder = await temporaryFolder({ 'a.txt': '' });
    const file = path.join(folder, 'a.txt');
    expect(await problemOf(fs.readFile(path.join(folder, 'b.txt')))).toMatch(/^it does not exist;/);
    expect(await problemOf(fs.readFile(folder))).toMatch(/^it is a folder;/);
    expect(await problemOf(fs.readFile(path.join(file, 'c')))).toMatch(/^a part of its path is a/);
    expect(await problemOf(fs.mkdir(file))).toMatch(/^a file of this name is there already;/);
    expect(await problemOf(fs.readFile('n'.repeat(5_000)))).toMatch(/^the name is too long;/);
  });

  it('leaves what is nothing of the file system as it is', () => {
    expect(fileProblem(new RangeError('out of range'))).toBe('out of range');
    expect(fileProblem('stop')).toBe('stop');
  });
});
