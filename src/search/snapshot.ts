import { createHash, randomUUID } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Article } from '../corpus/article.ts';
import { type IndexState, SentenceIndex } from './sentenceIndex.ts';

/** SHA-256. */
const HASH_BYTES = 32;
/** Snapshots of corpora and versions that are not used any more go, the longest unused first. */
const KEPT = 4;
export const SNAPSHOT_EXTENSION = '.index';

interface Stored {
  readonly key: string;
  readonly state: IndexState;
}

/**
 * What an index depends on: the articles, and the program that made it.
 *
 * @param articles in the order in which they are indexed.
 * @param version the program's; it has to change whenever sentences or terms are read differently.
 * @returns SHA-256 in hexadecimal.
 */
export function snapshotKey(articles: readonly Article[], version: string): string {
  const hash = createHash('sha256').update(JSON.stringify([version, process.versions.v8]));
  for (const article of articles) hash.update(JSON.stringify(article));
  return hash.digest('hex');
}

/**
 * Stores an index, whole or not at all, also where the process is killed.
 *
 * @param file its path; the folder is made where it is not there. Of other snapshots in it, the three used last stay.
 * @param index what to store.
 * @param key of `snapshotKey`.
 * @throws what the file system throws.
 */
export async function writeSnapshot(
  file: string,
  index: SentenceIndex,
  key: string,
): Promise<void> {
  const payload = serialize({ key, state: index.state } satisfies Stored);
  const temporary = `${file}.${randomUUID()}.tmp`;
  await fs.mkdir(path.dirname(file), { recursive: true });
  try {
    await fs.writeFile(temporary, [sha256(payload), payload], { flush: true });
    await fs.rename(temporary, file);
  } finally {
    await fs.rm(temporary, { force: true });
  }
  await removeUnused(path.dirname(file));
}

async function removeUnused(folder: string): Promise<void> {
  const names = (await fs.readdir(folder)).filter((name) => name.endsWith(SNAPSHOT_EXTENSION));
  const files = names.map(async (name) => {
    const file = path.join(folder, name);
    // Another process may have removed it by now.
    const used = await fs.stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    return { file, used };
  });
  const lastUsedFirst = (await Promise.all(files)).sort((a, b) => b.used - a.used);
  for (const { file } of lastUsedFirst.slice(KEPT)) await fs.rm(file, { force: true });
}

/**
 * Takes up a stored index again.
 *
 * @param file its path.
 * @param articles those that the key was made of, in the same order.
 * @param key of `snapshotKey`.
 * @returns null where there is none, it is not whole, or it was made for another key: nothing in it
 * is used then.
 */
export async function readSnapshot(
  file: string,
  articles: readonly Article[],
  key: string,
): Promise<SentenceIndex | null> {
  let bytes: Buffer;
  try {
    bytes = await fs.readFile(file);
  } catch {
    return null;
  }
  const payload = bytes.subarray(HASH_BYTES);
  if (!sha256(payload).equals(bytes.subarray(0, HASH_BYTES))) return null;
  const stored = deserialize(payload) as Stored;
  if (stored.key !== key) return null;
  const now = new Date();
  // Only tells that it is in use; a folder that cannot be written to is no reason to give up.
  await fs.utimes(file, now, now).catch(() => undefined);
  return SentenceIndex.restore(stored.state, articles);
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
