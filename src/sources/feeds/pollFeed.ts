import type { Article } from '../../corpus/article.ts';
import { textHash } from '../../corpus/sameTexts.ts';
import { type ArticleStore, fieldsOf, idOf, StoreError } from '../articleStore.ts';
import { doubtDraft, isSerious, type KnownTexts, knownTexts } from '../doubts/doubtDraft.ts';
import type { Draft } from '../draft.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import { type Gathered, gatherExtraction, problemOf } from '../gather.ts';
import type { Extractor } from '../worker/extractor.ts';
import type { Feed, FeedStore, WaitingDraft } from './feedStore.ts';

/** What a poll needs of the world. */
export interface Polling {
  readonly store: ArticleStore;
  readonly feedStore: FeedStore;
  /** What is in the corpus, and what waits; asked for when there is something new. */
  readonly known: () => Promise<KnownTexts>;
  readonly fetcher: Fetcher;
  readonly extractor: Extractor;
  /** Pages fetched of one feed at the most. */
  readonly limit: number;
  readonly now: Date;
  /** EDTF date. */
  readonly today: string;
}

/** What a poll brought. */
export interface PollResult {
  readonly added: readonly string[];
  /** Ids of drafts that wait. */
  readonly waiting: readonly string[];
  /** Completes `Cannot read SOURCE: …`, each with its source. */
  readonly problems: readonly string[];
}

/** A feed is asked this often at the most, and after failures half as often each time, up to daily. */
const INTERVAL_MS = 15 * 60_000;
const INTERVAL_MAX_MS = 24 * 3_600_000;
/** More than any feed lists at once. */
const SEEN_MAX = 2_000;

/** A feed that nobody has asked yet. */
export function newFeed(url: string, isTrusted: boolean): Feed {
  return {
    ...{ url, isTrusted, title: null, etag: null, lastModified: null, seen: [] },
    ...{ failures: 0, lastError: null, lastPoll: null, nextPoll: null },
  };
}

/** Until when a feed is whose it is that asks it; where that one is killed, it is asked again then. */
export function claimedUntil(now: Date): Date {
  return new Date(now.getTime() + INTERVAL_MS);
}

/**
 * Asks a feed for what is new. An article of a trusted feed is added, unless something about it is
 * seriously doubted; every other one waits as a draft.
 *
 * What was found is written before the feed is marked as read: where the program is killed in
 * between, the next poll finds the same texts in already.
 */
export async function pollFeed(feed: Feed, polling: Polling): Promise<PollResult> {
  const { fetcher, extractor, feedStore, limit, now } = polling;
  const added: string[] = [];
  const waiting: string[] = [];
  const problems: string[] = [];
  try {
    const fetched = await fetcher.fetch(feed.url, feed);
    if (!fetched.isModified) {
      await feedStore.saveFeed({ ...feed, ...succeeded(now) });
      return { added, waiting, problems };
    }
    const { url, bytes, contentType, etag, lastModified } = fetched;
    const extraction = await extractor.extract({ bytes, name: '', url, contentType });
    const seen = new Set(feed.seen);
    const drafts = extraction.drafts.filter((draft) => !seen.has(keyOf(draft)));
    const links = extraction.links.filter((link) => !seen.has(link.url));
    // Making ready to compare is work; for nothing new it is spared.
    const known = drafts.length + links.length > 0 ? await polling.known() : knownTexts([]);
    const isKnown = (address: string) => known.findSame({ body: '', url: address }) !== null;
    let isComplete = links.length <= limit;
    for await (const one of gatherExtraction(
      feed.url,
      { ...extraction, drafts, links },
      { fetcher, extractor, limit, isKnown },
      0,
    )) {
      if ('note' in one) continue;
      if ('problem' in one) {
        problems.push(`${one.source}: ${one.problem}`);
        // What may be over the next time is tried again.
        if (one.isPassing) isComplete = false;
        else seen.add(one.source);
        continue;
      }
      const kept = await keep(one, feed, known, polling).catch((error: unknown) => {
        if (error instanceof StoreError) return error;
        throw error;
      });
      if (kept instanceof StoreError) {
        problems.push(`${one.source}: ${kept.message}`);
        isComplete = false;
        continue;
      }
      if (kept) (kept.isAdded ? added : waiting).push(kept.id);
      seen.add(keyOf(one.draft)).add(one.source);
    }
    const validators = isComplete ? { etag, lastModified } : {};
    await feedStore.saveFeed({
      ...feed,
      ...succeeded(now),
      ...validators,
      seen: [...seen].slice(-SEEN_MAX),
    });
  } catch (error) {
    const problem = problemOf(error);
    problems.push(`${feed.url}: ${problem}`);
    const failures = feed.failures + 1;
    const wait = Math.min(INTERVAL_MAX_MS, INTERVAL_MS * 2 ** failures);
    await feedStore.saveFeed({
      ...feed,
      failures,
      lastError: problem,
      lastPoll: now.toISOString(),
      nextPoll: after(now, wait),
    });
  }
  return { added, waiting, problems };
}

type Found = Extract<Gathered, { draft: Draft }>;

/**
 * Adds it or lets it wait; null where it is in already.
 *
 * @throws StoreError where there is no room for it.
 */
async function keep(
  { draft }: Found,
  feed: Feed,
  known: KnownTexts,
  polling: Polling,
): Promise<{ id: string; isAdded: boolean } | null> {
  const { store, feedStore, now, today } = polling;
  if (known.findSame(draft)) return null;
  const fields = fieldsOf(draft);
  const doubts = doubtDraft(draft, fields, known, today);
  const id = idOf(draft);
  if (feed.isTrusted && !doubts.some(isSerious)) {
    const { article } = await store.addArticle({ id, isIdFixed: false, fields, body: draft.body });
    known.add(article);
    return { id: article.id, isAdded: true };
  }
  const waiting = {
    id: id || 'untitled',
    feed: feed.url,
    found: now.toISOString(),
    draft,
  } as WaitingDraft;
  const kept = await feedStore.addDraft(waiting);
  if (kept === null) throw new StoreError('too many drafts wait; look at them first');
  known.add(articleOf(waiting));
  return { id: kept, isAdded: false };
}

/** What a waiting draft would be: for what comes after it to be compared with. */
export function articleOf({
  id,
  draft: { title, url, body, publisher, author },
}: WaitingDraft): Article {
  return {
    ...{ id, title: title ?? '', url, body, publisher, author },
    ...{ published: null, language: 'en', origin: null, tags: [] },
  };
}

function keyOf({ url, body }: Draft): string {
  return url ?? textHash(body);
}

function succeeded(now: Date): Pick<Feed, 'failures' | 'lastError' | 'lastPoll' | 'nextPoll'> {
  return {
    failures: 0,
    lastError: null,
    lastPoll: now.toISOString(),
    nextPoll: after(now, INTERVAL_MS),
  };
}

function after(now: Date, ms: number): string {
  return new Date(now.getTime() + ms).toISOString();
}
