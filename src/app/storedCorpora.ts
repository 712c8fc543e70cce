import { type AnswerOptions, answerWithReader } from '../answer/answerQuestion.ts';
import { figuresFor } from '../answer/figures/figuresFor.ts';
import { rememberAnswers } from '../answer/rememberAnswers.ts';
import type { Corpus, OnCorpusChange } from '../discord/services.ts';
import type { Catalogue } from '../search/catalogue.ts';
import { catchUp } from '../search/postgres/followArticles.ts';
import { catalogueOfStored, StoredCatalogue } from '../search/postgres/storedCatalogue.ts';
import { storedCorpus } from '../search/postgres/storedCorpus.ts';
import { collectionOf, filesCollection, guildOf, OPERATORS } from '../store/collections.ts';
import { readMeta, writeMeta } from '../store/meta.ts';
import type { Database } from '../store/schema.ts';
import { searchQueries } from '../store/searchQueries.ts';
import type { LiveCorpora, Parts } from './liveCorpora.ts';
import { today } from './today.ts';
import { type FolderWatch, watchFolder } from './watchFolder.ts';

/** How often the database is asked for changes that other processes made. */
const POLL_MS = 1_000;
/** Servers with articles of their own whose lists are held; the one used longest ago goes, and is read again. */
const SERVERS_HELD = 50;
/** Under which the process that reads the folder says what its collection is called: others may have another folder, or none. */
const FILES = 'search_files';

type StoredParts = Omit<Parts, 'index'> & {
  readonly db: Database;
  /** The version of the program, which reads the articles. */
  readonly program: string;
  /** Whether all files of the folder were in order when they were read. */
  readonly isFolderWhole: boolean;
  /** Tells of changes sooner than asking does; left out where nobody can. */
  readonly listen?: ((onChange: () => void) => Promise<() => Promise<void>>) | undefined;
};

interface Held {
  readonly corpus: Corpus;
  readonly collections: readonly string[];
  readonly forget: () => void;
}

/**
 * As `openLiveCorpora`, with the index in the database: a process holds the articles' texts, and no index of them. One process
 * reads the folder; the others see its files in the database.
 *
 * @param parts the database, the folder, and whom to tell.
 * @returns the corpora, up to date; `stop` ends the following.
 */
export async function openStoredCorpora(parts: StoredParts): Promise<LiveCorpora> {
  const { db, articles, applicationId, corpusDir, folder, log, program } = parts;
  const engine = storedCorpus(db);
  const listeners: OnCorpusChange[] = [];
  const ending = new AbortController();
  const withOwn = new Set(await articles.serversWithArticles(applicationId));
  /** What was read of each collection. */
  const catalogues = new Map<string, StoredCatalogue>();
  const held = new Map<string, Promise<Held>>();
  let last = await articles.lastChange();

  const files = await shareFiles();
  const operators = files === null ? [OPERATORS] : [files, OPERATORS];

  async function shareFiles(): Promise<string | null> {
    if (!parts.recordsFiles) return readMeta(db, FILES);
    const collection = await filesCollection(corpusDir);
    await writeMeta(db, FILES, collection);
    return collection;
  }

  /** A file that is broken is not one that is gone: until it is mended, the database keeps the folder as it was. */
  async function record(isWhole: boolean): Promise<void> {
    if (!isWhole || files === null) return;
    const { current, withdrawn } = folder.articles;
    await articles.recordFiles(files, { current, withdrawn }).catch((err) => {
      log.error({ err }, 'Cannot keep the versions of the articles’ files');
    });
  }

  async function follow(collection: string): Promise<void> {
    const { signal } = ending;
    const onProgress = (done: number) => log.debug({ collection, articles: done }, 'Indexing');
    const read = await catchUp(db, collection, { program, signal, onProgress });
    if (read > 0) log.info({ collection, articles: read }, 'Indexed articles in the database');
  }

  async function catalogueOf(collection: string): Promise<StoredCatalogue> {
    const known = catalogues.get(collection);
    if (known) return known;
    const catalogue = new StoredCatalogue(searchQueries(db, [collection]));
    await catalogue.load();
    catalogues.set(collection, catalogue);
    return catalogue;
  }

  async function hold(collections: readonly string[]): Promise<Held> {
    const lists: StoredCatalogue[] = [];
    for (const collection of collections) lists.push(await catalogueOf(collection));
    const { reader = null, threshold } = parts;
    const least = threshold === undefined ? {} : { threshold };
    const answer = (question: string, options: AnswerOptions, reads: boolean) =>
      answerWithReader(question, engine.session(collections), {
        ...{ ...least, today: today(), ...options },
        reader: reads ? reader : null,
      });
    const asked = rememberAnswers((question: string, options: AnswerOptions) =>
      answer(question, options, true),
    );
    let catalogue: Catalogue | null = null;
    return {
      collections,
      forget() {
        asked.forget();
        catalogue = null;
      },
      corpus: {
        ask: asked,
        askAtOnce: (question, options) => answer(question, options, false),
        figures: (topic, options) =>
          engine.session(collections).run((corpus) => figuresFor(topic, corpus, options)),
        get catalogue() {
          catalogue ??= catalogueOfStored(lists);
          return catalogue;
        },
      },
    };
  }

  async function change(collection: string, articleIds: readonly string[]): Promise<void> {
    await catalogues.get(collection)?.refresh(articleIds);
    for (const one of held.values()) {
      const { collections, forget } = await one;
      if (collections.includes(collection)) forget();
    }
    const guildId = guildOf(collection, applicationId);
    if (guildId !== null) withOwn.add(guildId);
    if (guildId === null && !operators.includes(collection)) return;
    for (const listener of listeners) listener({ articleIds, guildId });
  }

  async function takeIn(): Promise<void> {
    const versions = await articles.changesSince(last);
    for (const collection of new Set(versions.map((version) => version.collection))) {
      const ids = versions
        .filter((version) => version.collection === collection)
        .map(({ article }) => article.id);
      // A process without this engine may have changed them.
      await follow(collection);
      await change(collection, [...new Set(ids)]);
    }
    last = versions.at(-1)?.id ?? last;
  }

  const watch: FolderWatch | null = parts.recordsFiles
    ? watchFolder(corpusDir, folder, {
        log,
        async onChange({ changed, removed }) {
          await record(watch?.problems().length === 0);
          await poll();
          const counts = { changed: changed.length, removed: removed.length };
          log.info(counts, 'Took in changes of the articles’ folder');
        },
      })
    : null;

  await record(parts.recordsFiles && parts.isFolderWhole);
  for (const collection of operators) {
    const { articles: there } = await searchQueries(db, [collection]).totals();
    const following = follow(collection);
    // Where nothing is to be found yet, it is waited for; what another version has read serves meanwhile.
    if (there === 0) await following;
    else following.then(() => change(collection, []), tellCannotFollow);
  }
  for (const guildId of withOwn) {
    await follow(collectionOf(applicationId, guildId)).catch(tellCannotFollow);
  }

  function tellCannotFollow(err: unknown): void {
    log.error(
      { err },
      'Cannot index articles in the database; it is tried again at the next start',
    );
  }

  let polling: Promise<void> = Promise.resolve();
  function poll(): Promise<void> {
    polling = polling.then(takeIn).catch((err) => {
      log.error({ err }, 'Cannot ask the database for changes of the articles');
    });
    return polling;
  }
  const timer = setInterval(() => void poll(), POLL_MS);
  const unlisten = await parts.listen?.(() => void poll());

  async function heldFor(collections: readonly string[]): Promise<Held> {
    const key = collections.join();
    const known = held.get(key) ?? hold(collections);
    held.delete(key);
    held.set(key, known);
    known.catch(() => held.delete(key));
    for (const [oldest] of held) {
      if (held.size <= SERVERS_HELD) break;
      held.delete(oldest);
    }
    return known;
  }

  return {
    async corpusOf(guildId, searches) {
      const own = collectionOf(applicationId, guildId ?? '');
      const isOperators =
        guildId === null ||
        searches === 'operator' ||
        (searches === 'both' && !withOwn.has(guildId));
      const collections = isOperators
        ? operators
        : searches === 'own'
          ? [own]
          : [...operators, own];
      return (await heldFor(collections)).corpus;
    },
    async versionsOf(quoteId, guildId) {
      const own = guildId === null ? [] : [collectionOf(applicationId, guildId)];
      return articles.historyByKey(quoteId.split('-', 1)[0] ?? '', [...operators, ...own]);
    },
    onChange: (listener) => void listeners.push(listener),
    problems: () => watch?.problems() ?? [],
    catchUp: poll,
    async stop() {
      ending.abort();
      clearInterval(timer);
      watch?.stop();
      await unlisten?.();
      await polling;
    },
  };
}
