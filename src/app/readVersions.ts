import { articleKey } from '../answer/receipt/receiptOf.ts';
import { articleStore, type Version } from '../store/articleStore.ts';
import { filesCollection, OPERATORS } from '../store/collections.ts';
import { hasDatabase, withDatabase } from './dataFolder.ts';
import type { Io } from './io.ts';
import { loadSettings } from './settings.ts';
import { UserError } from './userError.ts';

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
  const settings = loadSettings(io.env);
  if (!hasDatabase(settings)) return [];
  try {
    return await withDatabase(settings, async (db) => {
      const store = articleStore(db, { keyOf: articleKey });
      return store.historyByKey(key, [await filesCollection(corpus), OPERATORS]);
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(`Cannot look at earlier versions: ${error.message}\n`);
    return [];
  }
}
