import { promises as fs } from 'node:fs';
import path from 'node:path';
import { articleKey } from '../answer/receipt/receiptOf.ts';
import { articleStore, type Version } from '../store/articleStore.ts';
import { filesCollection, OPERATORS } from '../store/collections.ts';
import { DatabaseError, openDatabase } from '../store/openDatabase.ts';
import type { Io } from './io.ts';
import { loadSettings } from './settings.ts';

/**
 * The versions of the articles of a key that the bot has kept; none where there is no database. It
 * makes none, and one that cannot be opened is told of on standard error.
 *
 * @param place the corpus folder, and where the database is.
 * @param key the first part of a quote's id: six characters that stand for the article's id.
 * @returns oldest first.
 */
export async function readVersions(
  key: string,
  { corpus, io }: { readonly corpus: string; readonly io: Io },
): Promise<Version[]> {
  const { dataDir, databaseUrl } = loadSettings(io.env);
  if (databaseUrl === undefined && !(await isThere(path.join(dataDir, 'database', 'data'))))
    return [];
  try {
    const report = () => {};
    const db = await openDatabase({ databaseUrl, dataFolder: dataDir, report });
    try {
      const store = articleStore(db, { keyOf: articleKey });
      return await store.historyByKey(key, [await filesCollection(corpus), OPERATORS]);
    } finally {
      await db.destroy();
    }
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    io.stderr.write(`Cannot look at earlier versions: ${error.message}\n`);
    return [];
  }
}

function isThere(folder: string): Promise<boolean> {
  return fs.stat(folder).then(
    () => true,
    () => false,
  );
}
