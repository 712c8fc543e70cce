import { promises as fs } from 'node:fs';
import path from 'node:path';

/** No write takes as long: what is older was given up, by whichever process. */
const LEFTOVER_MS = 60_000;

/**
 * Removes the drafts that writes leave behind which were killed on the way.
 *
 * @param name what the drafts' names are like, and no other file's.
 * @param now Unix milliseconds.
 */
export async function removeLeftovers(
  folder: string,
  name: RegExp,
  now: number = Date.now(),
): Promise<void> {
  const names = (await fs.readdir(folder).catch(() => [])).filter((one) => name.test(one));
  for (const one of names) {
    const file = path.join(folder, one);
    // Another process may have removed it by now, or own it.
    const stats = await fs.lstat(file).catch(() => null);
    if (!stats?.isFile() || now - stats.mtimeMs < LEFTOVER_MS) continue;
    await fs.rm(file, { force: true }).catch(() => undefined);
  }
}
