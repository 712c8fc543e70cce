import { promises as fs } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedSecret } from '../../../src/discord/store/sharedSecret.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

describe('sharedSecret()', () => {
  it('is random, made once, and readable by its owner only', async () => {
    const folder = await temporaryFolder();
    const secret = await sharedSecret(folder);
    expect(secret).toHaveLength(32);
    expect(await sharedSecret(folder)).toEqual(secret);
    expect((await fs.stat(path.join(folder, 'secret'))).mode & 0o777).toBe(0o600);
    expect(await sharedSecret(await temporaryFolder())).not.toEqual(secret);
  });

  it('is the same for all who ask for it first at the same time', async () => {
    const folder = await temporaryFolder();
    const secrets = await Promise.all(Array.from({ length: 20 }, () => sharedSecret(folder)));
    expect(new Set(secrets.map((secret) => secret.toString('hex'))).size).toBe(1);
    expect(await fs.readdir(folder)).toEqual(['secret']);
  });

  it('is not made anew in place of a broken one', async () => {
    const folder = await temporaryFolder({ secret: 'abc' });
    await expect(sharedSecret(folder)).rejects.toThrow(/secret: it is not 64 hexadecimal digits/);
    expect(await fs.readFile(path.join(folder, 'secret'), 'utf8')).toBe('abc');
  });
});
