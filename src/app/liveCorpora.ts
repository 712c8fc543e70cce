import { type AnswerOptions, answerQuestion, answerWithReader } from '../answer/answerQuestion.ts';
import { figuresFor } from '../answer/figures/figuresFor.ts';
import { rememberAnswers } from '../answer/rememberAnswers.ts';
import type { Article } from '../corpus/article.ts';
import type { CorpusFolder } from '../corpus/corpusFolder.ts';
import type { Log } from '../discord/log.ts';
import type { Searches } from '../discord/serverSettings.ts';
import type { Corpus, OnCorpusChange } from '../discord/services.ts';
import { buildIndex } from '../search/buildIndex.ts';
import { type ArticleChanges, LiveIndex } from '../search/liveIndex.ts';
import type { SentenceIndex } from '../search/sentenceIndex.ts';
import type { ArticleStore, Version } from '../store/articleStore.ts';
import { collectionOf, filesCollection, guildOf, OPERATORS } from '../store/collections.ts';
import { today } from './today.ts';
import { watchFolder } from './watchFolder.ts';

/** How often the database is asked for changes that other processes made. */
const POLL_MS = 1_000;
/** Indexes of servers with articles of their own; the one used longest ago goes, and is made again when it is asked. */
const SERVERS_HELD = 50;

export interface Parts {
  readonly corpusDir: string;
  readonly folder: CorpusFolder;
  /** Of the folder's articles. */
  readonly index: SentenceIndex;
  readonly articles: ArticleStore;
  readonly applicationId: string;
  readonly log: Log;
  readonly reader?: Parameters<typeof answerWithReader>[2]['reader'];
  /** Keeps the versions of the files: one of the processes that share a folder does. */
  readonly recordsFiles: boolean;
  /** The least confidence with which to answer; the default where left out. */
  readonly threshold?: number | undefined;
}

/** A corpus in memory, with what asks it. */
interface Held {
  readonly live: LiveIndex;
  readonly corpus: Corpus;
  /** Takes changes in; what was remembered of it is forgotten. */
  readonly apply: (change: ArticleChanges) => Promise<void>;
}

export interface LiveCorpora {
  /** What is searched on a server, as it has settled; the operator's articles in direct messages. */
  corpusOf(guildId: string | null, searches: Searches): Promise<Corpus>;
  /** The versions of the article that a quote is of, oldest first; a server's own for that server only. */
  versionsOf(quoteId: string, guildId: string | null): Promise<Version[]>;
  onChange(listener: OnCorpusChange): void;
  /** What is wrong with the articles' folder. */
  problems(): readonly string[];
  /** Asks the database for changes at once, rather than within a second. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The articles that are searched, as they are now: the folder’s files, what was added to the database,
 * and each server’s own. Changes are taken in while the bot answers.
 *
 * @param parts the index as it was built, the folder, the database, and whom to tell.
 * @returns the corpora, up to date; `stop` ends the following.
 */
export async function openLiveCorpora(parts: Parts): Promise<LiveCorpora> {
  const { articles, applicationId, corpusDir, folder, log } = parts;
  const files = await filesCollection(corpusDir);
  const listeners: OnCorpusChange[] = [];
  const inDatabase = new Map<string, Article>();
  let last = await articles.lastChange();
  const withOwn = new Set(await articles.serversWithArticles(applicationId));
  const operators = hold(parts.index, parts);
  /** The indexes of servers with articles of their own, used last at the end: `SERVER:searches`. */
  const servers = new Map<string, Promise<Held>>();

  const added = (await articles.current(OPERATORS)).map(({ article }) => article);
  for (const article of added) inDatabase.set(article.id, article);
  await operators.apply(withoutFiles({ changed: added, removed: [] }));
  // Where a file was broken at the start, all articles are as they were when none was: the others follow.
  const isOther = (article: Article) =>
    JSON.stringify(parts.index.find(article.id)?.article) !== JSON.stringify(article);
  await operators.apply({ changed: folder.articles.current.filter(isOther), removed: [] });

  /** A file goes before an article of the same id in the database. */
  function withoutFiles({ changed, removed }: ArticleChanges): ArticleChanges {
    const isFile = (id: string) => folder.find(id) !== null;
    for (const { id } of changed.filter((article) => isFile(article.id))) {
      log.error(
        { article: id },
        'An article in the database has the id of a file: the file is used',
      );
    }
    return {
      changed: changed.filter(({ id }) => !isFile(id)),
      removed: removed.filter((id) => !isFile(id)),
    };
  }

  async function change(what: ArticleChanges, guildId: string | null): Promise<void> {
    if (guildId === null) await operators.apply(what);
    for (const [key, held] of servers) {
      const isOwn = guildId !== null && key.startsWith(`${guildId}:`);
      if (isOwn || (guildId === null && key.endsWith(':both'))) await (await held).apply(what);
    }
    const articleIds = [...what.removed, ...what.changed.map(({ id }) => id)];
    for (const listener of listeners) listener({ articleIds, guildId });
  }

  async function record(): Promise<void> {
    if (!parts.recordsFiles) return;
    const { current, withdrawn } = folder.articles;
    await articles.recordFiles(files, { current, withdrawn }).catch((err) => {
      log.error({ err }, 'Cannot keep the versions of the articles’ files');
    });
  }

  const watch = watchFolder(corpusDir, folder, {
    log,
    async onChange({ changed, removed }) {
      const instead = removed.flatMap((id) => inDatabase.get(id) ?? []);
      // First, so that whoever hears of the change can tell what was there before.
      await record();
      await change({ changed: [...changed, ...instead], removed }, null);
      const counts = { changed: changed.length, removed: removed.length };
      log.info(counts, 'Took in changes of the articles’ folder');
    },
  });
  const recording = record();

  let polling: Promise<void> = Promise.resolve();
  const poll = () => {
    polling = polling.then(takeIn).catch((err) => {
      log.error({ err }, 'Cannot ask the database for changes of the articles');
    });
    return polling;
  };
  const timer = setInterval(poll, POLL_MS);

  async function takeIn(): Promise<void> {
    const versions = await articles.changesSince(last);
    for (const collection of new Set(versions.map((version) => version.collection))) {
      const what = changesOf(versions.filter((version) => version.collection === collection));
      const guildId = guildOf(collection, applicationId);
      if (guildId !== null) {
        withOwn.add(guildId);
        await change(what, guildId);
      }
      if (collection !== OPERATORS) continue;
      for (const article of what.changed) inDatabase.set(article.id, article);
      for (const id of what.removed) inDatabase.delete(id);
      await change(withoutFiles(what), null);
    }
    last = versions.at(-1)?.id ?? last;
  }

  async function openServer(guildId: string, searches: Searches): Promise<Held> {
    const own = await articles.current(collectionOf(applicationId, guildId));
    const others = searches === 'own' ? [] : operators.live.index.articles;
    return hold(await buildIndex([...others, ...own.map(({ article }) => article)]), parts);
  }

  return {
    async corpusOf(guildId, searches) {
      const isOperators =
        searches === 'operator' || (searches === 'both' && !withOwn.has(guildId ?? ''));
      if (guildId === null || isOperators) return operators.corpus;
      const key = `${guildId}:${searches}`;
      const held = servers.get(key) ?? openServer(guildId, searches);
      servers.delete(key);
      servers.set(key, held);
      held.catch(() => servers.delete(key));
      for (const [oldest] of servers) {
        if (servers.size <= SERVERS_HELD) break;
        servers.delete(oldest);
      }
      return (await held).corpus;
    },
    async versionsOf(quoteId, guildId) {
      // What the file says now may be on its way into the database still.
      await recording;
      const own = guildId === null ? [] : [collectionOf(applicationId, guildId)];
      return articles.historyByKey(quoteId.split('-', 1)[0] ?? '', [files, OPERATORS, ...own]);
    },
    onChange: (listener) => void listeners.push(listener),
    problems: watch.problems,
    catchUp: poll,
    async stop() {
      clearInterval(timer);
      watch.stop();
      await polling;
      await recording;
    },
  };
}

function hold(
  index: SentenceIndex,
  { threshold, reader = null }: Pick<Parts, 'threshold' | 'reader'>,
): Held {
  const live = new LiveIndex(index);
  const answer = (question: string, options: AnswerOptions) =>
    answerWithReader(question, index, { ...options, reader });
  const asked = rememberAnswers(async (question: string, options: AnswerOptions) => {
    const { catalogue } = live;
    return answer(question, options).catch((error: unknown) => {
      // An article went while the reader read it.
      if (live.catalogue === catalogue) throw error;
      return answer(question, options);
    });
  });
  const least = threshold === undefined ? {} : { threshold };
  return {
    live,
    async apply(change) {
      await live.apply(change);
      asked.forget();
    },
    corpus: {
      ask: (question, options) => asked(question, { ...least, today: today(), ...options }),
      askAtOnce: (question, options) =>
        answerQuestion(question, index, { ...least, today: today(), ...options }),
      figures: (topic, options) => figuresFor(topic, index, options),
      get catalogue() {
        return live.catalogue;
      },
    },
  };
}

/** What the latest of these versions say. */
function changesOf(versions: readonly Version[]): ArticleChanges {
  const latest = new Map(versions.map((version) => [version.article.id, version]));
  const all = [...latest.values()];
  return {
    changed: all.filter(({ action }) => action !== 'withdrawn').map(({ article }) => article),
    removed: all.filter(({ action }) => action === 'withdrawn').map(({ article }) => article.id),
  };
}
