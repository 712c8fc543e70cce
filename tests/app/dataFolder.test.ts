import { promises as fs } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cannotKeep, makeDataFolder } from '../../src/app/dataFolder.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** Folders of Linux's that are there, and take no file from anybody, not even from root. */
const READ_ONLY = '/sys/kernel';
const hasReadOnly = await fs.access(READ_ONLY).then(
  () => true,
  () => false,
);

describe('makeDataFolder()', () => {
  it('makes the folder, and leaves nothing in it', async () => {
    const folder = path.join(await temporaryFolder(), 'a', 'b');
    await makeDataFolder(folder);
    expect(await fs.readdir(folder)).toEqual([]);
  });

  it.skipIf(!hasReadOnly)(
    'does not take a folder that is there and cannot be written to',
    async () => {
      await expect(makeDataFolder(READ_ONLY)).rejects.toThrow(
        /^Cannot keep settings and votes in \/sys\/kernel: .+ Set DATA_DIR to a folder that/,
      );
    },
  );

  it('does not take a folder of which a part is no folder', async () => {
    const folder = await temporaryFolder({ file: '' });
    await expect(makeDataFolder(path.join(folder, 'file', 'data'))).rejects.toMatchObject({
      name: 'UserError',
    });
  });
});

describe('cannotKeep()', () => {
  it('says what to do about a broken database, and leaves a fault of the program what it is', async () => {
    const told = cannotKeep('/data', new Error('the database is broken; restore it'));
    expect(told).toMatchObject({ name: 'UserError', message: expect.stringMatching(/restore it/) });
    const fault = new TypeError('x is not a function');
    expect(cannotKeep('/data', fault)).toBe(fault);
  });
});
