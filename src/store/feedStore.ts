import { sql } from 'kysely';
import { textHash } from '../corpus/sameTexts.ts';
import { writeAudit } from './auditLog.ts';
import { makeCollection, OPERATORS, serverOf } from './collections.ts';
import type { Database } from './schema.ts';

/** A server may watch so many feeds; the operator as many as they like. */
export const FEEDS_MAX = 20;
/** So many drafts may wait on a server; what a feed brings beyond it comes in once there is room again. */
export const DRAFTS_MAX = 200;
const SAME_NAME_MAX = 1_000;

/** A feed that is watched. Times are ISO 8601, UTC. */
export interface Feed {
  url: string;
  title: string | null;
  /** Its articles come in at once; those of others wait for somebody to agree. */
  isTrusted: boolean;
  etag: string | null;
  lastModified: string | null;
  /** Addresses (or else hashes of the text) of entries that were dealt with, the newest last. */
  seen: string[];
  /** Polls in a row that failed. */
  failures: number;
  lastError: string | null;
  lastPoll: string | null;
  nextPoll: string | null;
}

/** A draft that waits for somebody to agree to it. */
export interface WaitingDraft<Draft> {
  /** Within the collection. */
  id: string;
  /** The address of the feed that brought it, or where else it came from. */
  feed: string;
  /** ISO 8601, UTC. */
  found: string;
  draft: Draft;
}

/** The feeds and the drafts of one collection. */
export interface FeedStore<Draft> {
  feeds(): Promise<Feed[]>;
  /** @returns `known` where it is watched already, `full` where there is no room for another one. */
  addFeed(feed: Feed): Promise<'added' | 'known' | 'full'>;
  /** Takes over how a poll went, where the feed is still watched; whether it is trusted stays. */
  saveFeed(feed: Feed): Promise<void>;
  /** Whether its articles come in at once from now on. @returns false where there is no such feed. */
  trustFeed(url: string, isTrusted: boolean): Promise<boolean>;
  /** @returns false where there was none. */
  removeFeed(url: string): Promise<boolean>;
  /**
   * Takes a feed to ask it: nobody else gets it before the time given, also where the process ends.
   *
   * @param anyTime whether it need not be due.
   * @returns null where it is not due, somebody else has it, or there is none.
   */
  claimFeed(url: string, claim: { now: Date; until: Date; anyTime: boolean }): Promise<Feed | null>;
  /** Oldest first. */
  drafts(): Promise<WaitingDraft<Draft>[]>;
  findDraft(id: string): Promise<WaitingDraft<Draft> | null>;
  /**
   * A text that waits already is not added again.
   *
   * @returns the id that it got: the one given, or that with a number; null where there is no room.
   */
  addDraft(draft: WaitingDraft<Draft>): Promise<string | null>;
  /** It became an article, or somebody threw it away: `rejected` is told in the audit log. @returns false where there was none. */
  removeDraft(id: string, why?: 'approved' | 'rejected'): Promise<boolean>;
}

interface Options {
  readonly collection: string;
  /** A Discord user's id, `feed` or `terminal`. */
  readonly who: string;
  readonly now?: () => Date;
}

/** The feeds and the drafts of a collection, in the database. */
export function feedStore<Draft extends { readonly body: string }>(
  db: Database,
  { collection, who, now = () => new Date() }: Options,
): FeedStore<Draft> {
  const isServers = serverOf(collection) !== null;
  const audit = (tx: Database, action: string, target: string) =>
    writeAudit(tx, collection, { who, action, target, detail: '', at: now() });

  return {
    async feeds() {
      const rows = await db
        .selectFrom('feeds')
        .selectAll()
        .where('collection', '=', collection)
        .orderBy('id')
        .execute();
      return rows.map(feedOf);
    },

    addFeed: (feed) =>
      db.transaction().execute(async (tx) => {
        await makeCollection(tx, collection, now());
        await lockCollection(tx, collection);
        const known = await tx
          .selectFrom('feeds')
          .select('url')
          .where('collection', '=', collection)
          .execute();
        if (known.some(({ url }) => url === feed.url)) return 'known';
        if (isServers && known.length >= FEEDS_MAX) return 'full';
        await tx
          .insertInto('feeds')
          .values({
            ...{ collection, url: feed.url, is_trusted: feed.isTrusted, by: who, at: now() },
            ...stateOf(feed),
          })
          .execute();
        await audit(tx, 'feed_added', feed.url);
        return 'added';
      }),

    async saveFeed(feed) {
      await db
        .updateTable('feeds')
        .set(stateOf(feed))
        .where('collection', '=', collection)
        .where('url', '=', feed.url)
        .execute();
    },

    trustFeed: (url, isTrusted) =>
      db.transaction().execute(async (tx) => {
        const changed = await tx
          .updateTable('feeds')
          .set({ is_trusted: isTrusted })
          .where('collection', '=', collection)
          .where('url', '=', url)
          .returning('id')
          .execute();
        if (changed.length === 0) return false;
        await audit(tx, isTrusted ? 'feed_trusted' : 'feed_distrusted', url);
        return true;
      }),

    removeFeed: (url) =>
      db.transaction().execute(async (tx) => {
        const removed = await tx
          .deleteFrom('feeds')
          .where('collection', '=', collection)
          .where('url', '=', url)
          .returning('id')
          .execute();
        if (removed.length === 0) return false;
        await audit(tx, 'feed_removed', url);
        return true;
      }),

    async claimFeed(url, { now: at, until, anyTime }) {
      const row = await db
        .updateTable('feeds')
        .set({ next_at: until })
        .where('collection', '=', collection)
        .where('url', '=', url)
        .$if(!anyTime, (query) =>
          query.where((is) => is.or([is('next_at', 'is', null), is('next_at', '<=', at)])),
        )
        .returningAll()
        .executeTakeFirst();
      return row ? feedOf(row) : null;
    },

    async drafts() {
      const rows = await db
        .selectFrom('drafts')
        .selectAll()
        .where('collection', '=', collection)
        .orderBy('id')
        .execute();
      return rows.map((row) => draftOf<Draft>(row));
    },

    async findDraft(id) {
      const row = await db
        .selectFrom('drafts')
        .selectAll()
        .where('collection', '=', collection)
        .where('name', '=', id)
        .executeTakeFirst();
      return row ? draftOf<Draft>(row) : null;
    },

    addDraft: ({ id, feed, found, draft }) =>
      db.transaction().execute(async (tx) => {
        await makeCollection(tx, collection, now());
        await lockCollection(tx, collection);
        const hash = textHash(draft.body);
        const waiting = await tx
          .selectFrom('drafts')
          .select(['name', 'text_hash'])
          .where('collection', '=', collection)
          .execute();
        const same = waiting.find(({ text_hash: other }) => other === hash);
        if (same) return same.name;
        if (isServers && waiting.length >= DRAFTS_MAX) return null;
        const taken = new Set(waiting.map(({ name }) => name));
        let name = id;
        for (let n = 2; taken.has(name) && n <= SAME_NAME_MAX; n++) name = `${id}-${n}`;
        const article = JSON.stringify(draft);
        await tx
          .insertInto('drafts')
          .values({
            ...{ collection, name, source: feed, article, text_hash: hash },
            ...{ by: who, at: new Date(found) },
          })
          .execute();
        return name;
      }),

    removeDraft: (id, why = 'rejected') =>
      db.transaction().execute(async (tx) => {
        const removed = await tx
          .deleteFrom('drafts')
          .where('collection', '=', collection)
          .where('name', '=', id)
          .returning('id')
          .execute();
        if (removed.length === 0) return false;
        if (why === 'rejected') await audit(tx, 'draft_rejected', id);
        return true;
      }),
  };
}

/** The next feed that is due, of all that an application is to ask. */
export async function claimDueFeed(
  db: Database,
  { applicationId, now, until }: { applicationId: string; now: Date; until: Date },
): Promise<{ collection: string; feed: Feed } | null> {
  // Of a server that the application is on no more, nothing is asked.
  const { rows } = await sql<{ id: number }>`
    update feeds set next_at = ${until} where id = (
      select feeds.id from feeds join collections on collections.id = feeds.collection
      where (next_at is null or next_at <= ${now})
        and (feeds.collection = ${OPERATORS} or (collections.application_id = ${applicationId}
          and not exists (select 1 from departures
            where departures.application_id = collections.application_id
              and departures.guild_id = collections.guild_id)))
      order by next_at nulls first, feeds.id limit 1 for update of feeds skip locked)
    returning id`.execute(db);
  const id = rows[0]?.id;
  if (id === undefined) return null;
  const row = await db.selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? { collection: row.collection, feed: feedOf(row) } : null;
}

/**
 * Takes feeds and drafts over that were kept elsewhere, once: all of them or none.
 *
 * @param from what stands for the place where they were kept.
 * @returns whether it was done now.
 */
export function takeOverFeeds<Draft extends { readonly body: string }>(
  db: Database,
  kept: {
    readonly from: string;
    readonly collection: string;
    readonly feeds: readonly Feed[];
    readonly drafts: readonly WaitingDraft<Draft>[];
  },
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const first = await tx
      .insertInto('meta')
      .values({ key: `feeds_taken_over:${kept.from}`, value: new Date().toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .returning('key')
      .executeTakeFirst();
    if (!first) return false;
    const at = new Date();
    await makeCollection(tx, kept.collection, at);
    const by = { collection: kept.collection, by: 'file' };
    for (const feed of kept.feeds) {
      await tx
        .insertInto('feeds')
        .values({ ...by, url: feed.url, is_trusted: feed.isTrusted, at, ...stateOf(feed) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    for (const { id, feed, found, draft } of kept.drafts) {
      await tx
        .insertInto('drafts')
        .values({
          ...{ ...by, name: id, source: feed, article: JSON.stringify(draft) },
          ...{ text_hash: textHash(draft.body), at: new Date(found) },
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    return true;
  });
}

/** One change of a collection's feeds and drafts after the other. */
async function lockCollection(tx: Database, collection: string): Promise<void> {
  await sql`select 1 from collections where id = ${collection} for update`.execute(tx);
}

function stateOf(feed: Feed) {
  return {
    title: plain(feed.title),
    etag: plain(feed.etag),
    last_modified: plain(feed.lastModified),
    next_at: dateOf(feed.nextPoll),
    last_at: dateOf(feed.lastPoll),
    last_error: plain(feed.lastError),
    failures: feed.failures,
    seen: JSON.stringify(feed.seen),
  };
}

/** PostgreSQL's text has no NUL. */
function plain(text: string | null): string | null {
  return text?.replaceAll('\0', '') ?? null;
}

function dateOf(time: string | null): Date | null {
  return time === null ? null : new Date(time);
}

interface FeedRow {
  readonly url: string;
  readonly title: string | null;
  readonly is_trusted: boolean;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly next_at: Date | null;
  readonly last_at: Date | null;
  readonly last_error: string | null;
  readonly failures: number;
  readonly seen: string;
}

function feedOf(row: FeedRow): Feed {
  return {
    url: row.url,
    title: row.title,
    isTrusted: row.is_trusted,
    etag: row.etag,
    lastModified: row.last_modified,
    seen: JSON.parse(row.seen),
    failures: row.failures,
    lastError: row.last_error,
    lastPoll: row.last_at?.toISOString() ?? null,
    nextPoll: row.next_at?.toISOString() ?? null,
  };
}

interface DraftRow {
  readonly name: string;
  readonly source: string;
  readonly at: Date;
  readonly article: string;
}

function draftOf<Draft>({ name, source, at, article }: DraftRow): WaitingDraft<Draft> {
  // Only this module writes them.
  return { id: name, feed: source, found: at.toISOString(), draft: JSON.parse(article) };
}
