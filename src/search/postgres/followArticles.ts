import type { OnWrite } from '../../store/articleStore.ts';
import type { Database } from '../../store/schema.ts';
import { articlesToForget, articlesToIndex, whileNothingChanges } from '../../store/searchRows.ts';
import { removeArticles, writeArticles } from './writeArticles.ts';

/** Articles to a transaction: some tenths of a second, in which no other article can be changed. */
const AT_ONCE = 40;

/**
 * Keeps what is found in step with the articles, within the transaction that changes them.
 *
 * @param program the version of the program, which reads them.
 */
export function followArticles(program: string): OnWrite {
  return async (db, collection, versions) => {
    const latest = new Map(versions.map((version) => [version.article.id, version]));
    const all = [...latest.values()];
    const gone = all
      .filter(({ action }) => action === 'withdrawn')
      .map(({ article }) => article.id);
    const there = all.filter(({ action }) => action !== 'withdrawn');
    await removeArticles(db, gone, collection);
    const toIndex = there.map(({ article, id: versionId }) => ({ article, versionId }));
    await writeArticles(db, toIndex, { collection, program });
  };
}

interface CatchingUp {
  readonly program: string;
  readonly onProgress?: (done: number) => void;
  /** Ends it between two steps. */
  readonly signal?: AbortSignal;
}

/**
 * Brings what is found in step with a collection: articles from before it was searched in the database, those that another
 * version of the program has read, and what a process without this engine changed. Several processes may do it at once.
 *
 * @returns how many articles were read.
 */
export async function catchUp(
  db: Database,
  collection: string,
  { program, onProgress, signal }: CatchingUp,
): Promise<number> {
  const forgotten = await articlesToForget(db, collection);
  if (forgotten.length > 0) {
    await whileNothingChanges(db, async (tx) =>
      removeArticles(tx, await articlesToForget(tx, collection), collection),
    );
  }
  let done = 0;
  for (;;) {
    if (signal?.aborted) return done;
    const read = await whileNothingChanges(db, async (tx) => {
      const articles = await articlesToIndex(tx, { collection, program, most: AT_ONCE });
      await writeArticles(tx, articles, { collection, program });
      return articles.length;
    });
    if (read === 0) return done;
    done += read;
    onProgress?.(done);
  }
}
