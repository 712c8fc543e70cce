import { randomBytes } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';

const BYTES = 32;

/**
 * A random secret, the same for all processes that share the folder: made once, and readable by the
 * bot's user only.
 *
 * @throws Error where the file holds something else.
 */
export async function sharedSecret(folder: string): Promise<Buffer> {
  const file = path.join(folder, 'secret');
  const known = await readSecret(file);
  if (known) return known;
  // Written elsewhere and then put in place, by a step that only one process succeeds in: no
  // process ever reads half a secret, or has another one than the rest.
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  try {
    await fs.writeFile(draft, randomBytes(BYTES).toString('hex'), { flag: 'wx', mode: 0o600 });
    await fs.link(draft, file).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await fs.rm(draft, { force: true });
  }
  const made = await readSecret(file);
  if (!made) throw new Error(`Cannot keep a secret in ${file}: it is gone again; start once more`);
  return made;
}

async function readSecret(file: string): Promise<Buffer | null> {
  const text = await fs.readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  if (!/^[0-9a-f]{64}$/.test(text.trim())) {
    throw new Error(
      `Cannot use the secret in ${file}: it is not 64 hexadecimal digits; restore it, or delete it and the folders beside it, as the votes in them can then be told to nobody`,
    );
  }
  return Buffer.from(text.trim(), 'hex');
}
