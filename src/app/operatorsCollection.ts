import { promises as fs } from 'node:fs';
import path from 'node:path';
import { articleKey } from '../answer/receipt/receiptOf.ts';
import type { Article } from '../corpus/article.ts';
import { type ArticleStore, collectionStore, folderStore } from '../sources/articleStore.ts';
import { type FeedStore, folderFeedStore } from '../sources/feeds/feedStore.ts';
import { articleStore, type ArticleStore as VersionStore } from '../store/articleStore.ts';
import { filesCollection, OPERATORS } from '../store/collections.ts';
import { feedStore, takeOverFeeds } from '../store/feedStore.ts';
import type { Database } from '../store/schema.ts';
import { hasDatabase, withDatabase } from './dataFolder.ts';
import type { Io } from './io.ts';
import { loadSettings, type Settings } from './settings.ts';

/** What the operator has: articles, and feeds with their drafts. */
export interface Operators {
  /** Whether it is in the bot's database, which asks the feeds by itself while it runs. */
  readonly isBots: boolean;
  readonly store: ArticleStore;
  readonly feedStore: FeedStore;
}

/**
 * Runs a command on what the operator has. That is in the bot's database, where there is one and the
 * folder is the one that the bot answers from; else in files of the folder.
 *
 * @param corpus the folder.
 * @param io its environment says where the bot's database is.
 * @param run the work; the database is closed when it is done.
 * @returns what the work returns.
 * @throws UserError where the database is there and cannot be opened.
 */
export async function withOperators<Result>(
  corpus: string,
  io: Io,
  run: (operators: Operators) => Promise<Result>,
): Promise<Result> {
  const settings = await whereKept(corpus, io);
  if (settings === null)
    return run({ isBots: false, store: folderStore(corpus), feedStore: folderFeedStore(corpus) });
  return withDatabase(settings, async (db) => {
    await takeOverFolder(db, corpus);
    const files = await folderStore(corpus).articles();
    const fileIds = new Set(files.map(({ id }) => id));
    return run({
      isBots: true,
      store: operatorsStore(db, {
        who: 'terminal',
        files: () => files,
        isFile: (id) => fileIds.has(id),
      }),
      feedStore: feedStore(db, { collection: OPERATORS, who: 'terminal' }),
    });
  });
}

/**
 * Where the bot's database is; null where it has none yet, or answers from another folder.
 *
 * @param corpus the folder that a command works on.
 * @param io its environment has the settings.
 */
async function whereKept(
  corpus: string,
  io: Io,
): Promise<Pick<Settings, 'dataDir' | 'databaseUrl'> | null> {
  const settings = loadSettings(io.env);
  if ((await realPath(corpus)) !== (await realPath(settings.corpusDir))) return null;
  return hasDatabase(settings) ? settings : null;
}

interface Beside {
  /** Who adds them: `terminal`, `feed`. */
  readonly who: string;
  readonly why?: string;
  /** The articles of the corpus folder, which are searched together with them. */
  readonly files: () => readonly Article[];
  readonly isFile: (id: string) => boolean;
}

/**
 * Adds articles to the operator's collection, beside the files of the corpus folder.
 *
 * @param beside who adds, why, and the files that the articles stand beside.
 * @param db the bot's database.
 * @returns the files and what was added; a file goes before an article of its id.
 */
export function operatorsStore(
  db: Database,
  { who, why = '', files, isFile }: Beside,
): ArticleStore {
  const articles = articleStore(db, { keyOf: articleKey });
  return collectionStore({
    async articles() {
      const added = (await articles.current(OPERATORS)).map(({ article }) => article);
      return [...files(), ...added.filter(({ id }) => !isFile(id))];
    },
    isTaken: isFile,
    add: (article) => articles.add(article, { collection: OPERATORS, who, why }),
    placeOf: (id) => `${id} (in the database)`,
  });
}

/**
 * Runs a command on the versions of the bot's database; null where there is none, or it is of another folder.
 *
 * @param corpus the folder that a command works on.
 * @param io its environment says where the bot's database is.
 * @param run the work; the database is closed when it is done.
 * @returns what the work returns.
 * @throws UserError where it is there and cannot be opened.
 */
export async function withVersions<Result>(
  corpus: string,
  io: Io,
  run: (store: VersionStore | null) => Promise<Result>,
): Promise<Result> {
  const settings = await whereKept(corpus, io);
  if (settings === null) return run(null);
  return withDatabase(settings, (db) => run(articleStore(db, { keyOf: articleKey })));
}

/**
 * The articles of the operator's collection, each in its last version; those that are withdrawn say so.
 *
 * @param corpus the folder that a command works on.
 * @param io its environment says where the bot's database is.
 * @returns none where there is no database, or it is of another folder.
 */
export function storedArticles(corpus: string, io: Io): Promise<readonly Article[]> {
  return withVersions(corpus, io, async (store) => {
    if (!store) return [];
    return (await store.latest(OPERATORS)).map(({ article, action, at, why }) => {
      if (action !== 'withdrawn') return article;
      const because = why.trim() || 'no reason was given';
      return { ...article, withdrawn: { on: at.toISOString().slice(0, 10), because } };
    });
  });
}

/**
 * Takes over what a folder's files know of feeds and drafts, once; the files stay as they are.
 *
 * @param db the bot's database.
 * @param corpus the folder.
 * @returns whether something was taken over now.
 */
export async function takeOverFolder(db: Database, corpus: string): Promise<boolean> {
  const kept = folderFeedStore(corpus);
  const [feeds, drafts] = [await kept.feeds(), await kept.drafts()];
  if (feeds.length + drafts.length === 0) return false;
  const from = await filesCollection(corpus);
  return takeOverFeeds(db, { from, collection: OPERATORS, feeds, drafts });
}

async function realPath(folder: string): Promise<string> {
  return fs.realpath(folder).catch(() => path.resolve(folder));
}
