import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileProblem } from '../../src/corpus/fileProblem.ts';
import { readLimited } from '../../src/corpus/readLimited.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('readLimited()', () => {
  it.each([0, 1, 999, 1_000])('reads a file of %i bytes, up to the limit', async (length) => {
    const bytes = Buffer.alloc(length, 'ab');
    const folder = await temporaryFolder({ file: bytes });
    expect((await readLimited(path.join(folder, 'file'), 1_000)).equals(bytes)).toBe(true);
  });

  it('reads a file that does not know its size', async () => {
    expect((await readLimited('/proc/version', 10_000)).length).toBeGreaterThan(0);
  });

  it('reads neither a larger file, nor a pipe, a device or a folder, and does not wait', async () => {
    const folder = await temporaryFolder({ large: Buffer.alloc(1_001) });
    const pipe = path.join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const [file, problem] of [
      [path.join(folder, 'large'), /^it has more than/],
      [pipe, /^it is a device or a pipe/],
      ['/dev/zero', /^it is a device or a pipe/],
      [folder, /^it is a folder/],
    ] as const) {
      const error = await readLimited(file, 1_000).catch((thrown) => thrown);
      expect(fileProblem(error)).toMatch(problem);
    }
  });
});
