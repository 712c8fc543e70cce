import { setTimeout as sleep } from 'node:timers/promises';
import { articleKey } from '../answer/receipt/receiptOf.ts';
import type { Article } from '../corpus/article.ts';
import type { Log } from '../discord/log.ts';
import { collectionStore } from '../sources/articleStore.ts';
import { knownTextsInTurns } from '../sources/doubts/doubtDraft.ts';
import type { FeedStore, WaitingDraft } from '../sources/feeds/feedStore.ts';
import { articleOf, claimedUntil, type PollResult, pollFeed } from '../sources/feeds/pollFeed.ts';
import { articleStore } from '../store/articleStore.ts';
import { OPERATORS } from '../store/collections.ts';
import { claimDueFeed, type Feed, feedStore } from '../store/feedStore.ts';
import type { Database } from '../store/schema.ts';
import { operatorsStore } from './operatorsCollection.ts';
import type { Reading } from './sources.ts';
import { today } from './today.ts';

/** How often it is looked for feeds that are due; each is asked every quarter of an hour. */
const LOOK_MS = 60_000;
/** The start has other work. */
const FIRST_LOOK_MS = 5_000;
/** Pages that are fetched of one feed at a time; the rest comes the next time. */
const PAGES = 20;
/** Who changes what feeds bring, in versions and audit logs. */
const WHO = 'feed';

interface Watching {
  readonly db: Database;
  readonly applicationId: string;
  /** Fetches for the operator's feeds, and for those of servers: these never from a host of our own network. */
  readonly reading: { readonly operators: Reading; readonly servers: Reading };
  /** The articles of the corpus folder, as they are now. */
  readonly files: () => readonly Article[];
  readonly isFile: (id: string) => boolean;
  readonly log: Log;
  readonly firstLookMs?: number;
  readonly lookMs?: number;
}

export interface FeedWatch {
  /** Asks the feeds that are due, at once. */
  look(): Promise<void>;
  /** Asks no more; a poll on its way is left, and what it has not written down comes again with the next one. */
  stop(): void;
}

/**
 * Asks feeds for what is new, the operator's and those of servers, one after the other. Of several
 * processes, one asks a feed; where that one is killed, another asks it a quarter of an hour later.
 *
 * @param watching the database, the application, the log, and how often to look, in milliseconds.
 * @returns how to look at once, and how to stop.
 */
export function watchFeeds(watching: Watching): FeedWatch {
  const { db, applicationId, log, firstLookMs = FIRST_LOOK_MS, lookMs = LOOK_MS } = watching;
  const stopping = new AbortController();
  let looking: Promise<void> = Promise.resolve();

  async function lookNow(): Promise<void> {
    while (!stopping.signal.aborted) {
      const now = new Date();
      const due = await claimDueFeed(db, { applicationId, now, until: claimedUntil(now) });
      if (!due) return;
      tell(due.feed.url, await pollOne(due, watching, now), log);
    }
  }

  function look(): Promise<void> {
    looking = looking.then(lookNow).catch((err) => {
      if (!stopping.signal.aborted) log.error({ err }, 'Cannot ask the feeds for new articles');
    });
    return looking;
  }

  async function run(): Promise<void> {
    const { signal } = stopping;
    await sleep(firstLookMs, undefined, { signal, ref: false });
    for (;;) {
      await look();
      await sleep(lookMs, undefined, { signal, ref: false });
    }
  }
  // It ends by being stopped.
  run().catch(() => undefined);

  return { look, stop: () => stopping.abort() };
}

async function pollOne(
  { collection, feed }: { collection: string; feed: Feed },
  { db, reading, files, isFile }: Watching,
  now: Date,
): Promise<PollResult> {
  const isOperators = collection === OPERATORS;
  const drafts: FeedStore = feedStore<WaitingDraft['draft']>(db, { collection, who: WHO });
  const store = isOperators
    ? operatorsStore(db, { who: WHO, why: feed.url, files, isFile })
    : serversStore(db, collection, feed.url);
  return pollFeed(feed, {
    ...(isOperators ? reading.operators : reading.servers),
    ...{ store, feedStore: drafts, limit: PAGES, now, today: today() },
    async known() {
      const waiting = (await drafts.drafts()).map(articleOf);
      return knownTextsInTurns([...(await store.articles()), ...waiting]);
    },
  });
}

function serversStore(db: Database, collection: string, why: string) {
  const articles = articleStore(db, { keyOf: articleKey });
  return collectionStore({
    articles: async () => (await articles.current(collection)).map(({ article }) => article),
    add: (article) => articles.add(article, { collection, who: WHO, why }),
    placeOf: (id) => id,
  });
}

function tell(feed: string, { added, waiting, problems }: PollResult, log: Log): void {
  if (problems.length > 0) log.warn({ feed, problems }, 'A feed, or a page of it, cannot be read');
  if (added.length + waiting.length === 0) return;
  log.info({ feed, added, waiting: waiting.length }, 'A feed has brought new articles');
}
