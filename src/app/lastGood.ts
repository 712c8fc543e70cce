import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Article } from '../corpus/article.ts';

/** SHA-256 in hexadecimal. */
const HASH_LENGTH = 64;

/**
 * The articles of a corpus folder as they were when all were in order last.
 *
 * @param cache the folder where `keepLastGood` put them.
 * @returns null where there are none, or they are not whole.
 */
export async function readLastGood(
  corpus: string,
  cache: string,
): Promise<readonly Article[] | null> {
  const text = await fs.readFile(fileOf(corpus, cache), 'utf8').catch(() => null);
  if (text === null) return null;
  const json = text.slice(HASH_LENGTH);
  // Only what this program wrote itself: it was checked then.
  return text.slice(0, HASH_LENGTH) === sha256(json) ? JSON.parse(json) : null;
}

/**
 * Keeps the articles, all of them in order, in place of those before.
 *
 * @param corpus the corpus folder's path, by which they are found again.
 * @param articles all of them.
 * @param cache the folder where they are put; it is made where it is not there.
 * @throws what the file system throws.
 */
export async function keepLastGood(
  corpus: string,
  articles: readonly Article[],
  cache: string,
): Promise<void> {
  const json = JSON.stringify(articles);
  const hash = sha256(json);
  const file = fileOf(corpus, cache);
  if ((await firstCharacters(file, HASH_LENGTH)) === hash) return;
  await fs.mkdir(cache, { recursive: true });
  await writeFileAtomic(file, hash + json);
}

async function firstCharacters(file: string, count: number): Promise<string | null> {
  const handle = await fs.open(file).catch(() => null);
  if (handle === null) return null;
  try {
    const { buffer } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.toString('latin1');
  } finally {
    await handle.close();
  }
}

function fileOf(corpus: string, cache: string): string {
  return path.join(cache, `articles-${sha256(path.resolve(corpus)).slice(0, 16)}.json`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
