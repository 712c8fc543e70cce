import { sql, type Transaction } from 'kysely';
import type { Article } from '../corpus/article.ts';
import { textHash } from '../corpus/sameTexts.ts';
import { writeAudit } from './auditLog.ts';
import { makeCollection, serverOf } from './collections.ts';
import { ARTICLES_CHANNEL } from './listen.ts';
import type { ArticleFields, Database, Schema, VersionAction } from './schema.ts';

/** A server has room for so many articles of its own. */
export const ARTICLES_MAX = 500;
/** UTF-16 units of all of them: some 25 MB of index. */
const TEXT_MAX = 5_000_000;

/** Any number that nothing else in the database takes a lock by: changes come one after the other, so that their numbers are in the order in which they are seen. */
export const CHANGES_LOCK = 7_211_013;

/** One version of an article's text. */
export interface Version {
  /** Grows with each change of any article. */
  readonly id: number;
  readonly collection: string;
  readonly number: number;
  readonly action: VersionAction;
  /** As it was then; of a withdrawn one, its last text. */
  readonly article: Article;
  readonly who: string;
  readonly why: string;
  readonly at: Date;
}

interface Change {
  readonly collection: string;
  readonly who: string;
  readonly why: string;
}

/** What came of a change; a refusal leaves all as it was. */
type Changed =
  | { readonly status: 'done'; readonly version: Version }
  /** An article of this id, or of this text, is there already: which. */
  | { readonly status: 'id_taken' | 'same_text'; readonly articleId: string }
  /** Somebody else changed it since the caller looked: how it is now; null where it is gone. */
  | { readonly status: 'changed_since'; readonly now: Version | null }
  | { readonly status: 'full' };

/** Keeps articles with all their versions, in collections that know nothing of each other. */
export interface ArticleStore {
  /** Adds an article; also one that was withdrawn, as another version of it. */
  add(article: Article, change: Change): Promise<Changed>;
  /** Puts another text, or other fields, in the place of the version that the editor saw. */
  correct(article: Article, seen: number, change: Change): Promise<Changed>;
  /** Takes it out of the search; its versions stay. */
  withdraw(articleId: string, seen: number, change: Change): Promise<Changed>;
  /** What is searched. */
  current(collection: string): Promise<Version[]>;
  /** All articles, also the withdrawn ones, in their latest version. */
  latest(collection: string): Promise<Version[]>;
  /** The latest version, also of a withdrawn one. */
  find(collection: string, articleId: string): Promise<Version | null>;
  /** Oldest first. */
  history(collection: string, articleId: string): Promise<Version[]>;
  /** All versions of articles whose quotes have this first part in their ids, oldest first. */
  historyByKey(articleKey: string, collections: readonly string[]): Promise<Version[]>;
  /** The changes after one, oldest first. */
  changesSince(versionId: number): Promise<Version[]>;
  /** The number of the last change; 0 where there was none. */
  lastChange(): Promise<number>;
  /** The servers of an application that have or had articles of their own. */
  serversWithArticles(applicationId: string): Promise<string[]>;
  /** Notes what the files of a folder say now, where it is another thing than was noted last. */
  recordFiles(collection: string, files: Files): Promise<void>;
}

interface Files {
  readonly current: readonly Article[];
  readonly withdrawn: readonly Article[];
}

/** Files that are noted in one go: it takes some milliseconds, in which nobody else has the database. */
const FILES_AT_ONCE = 40;
const FILE_CHANGE = { who: 'file', why: '' };

interface Options {
  /** The first part of the ids of an article's quotes. */
  readonly keyOf: (articleId: string) => string;
  readonly now?: () => Date;
  /** Is told of changes within their transaction: what follows from them is done with them, or not at all. */
  readonly onWrite?: OnWrite | undefined;
}

/** Follows the versions that one transaction writes to a collection. */
export type OnWrite = (
  db: Database,
  collection: string,
  versions: readonly Pick<Version, 'id' | 'action' | 'article'>[],
) => Promise<void>;

export function articleStore(
  db: Database,
  { keyOf, now = () => new Date(), onWrite }: Options,
): ArticleStore {
  /** One change after the other, also among processes. */
  function inOrder<Result>(work: (tx: Transaction<Schema>) => Promise<Result>): Promise<Result> {
    return db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(CHANGES_LOCK)})`.execute(tx);
      // Is sent where the transaction is committed, once for all of it.
      await sql`select pg_notify(${ARTICLES_CHANNEL}, '')`.execute(tx);
      return work(tx);
    });
  }

  async function write(
    tx: Transaction<Schema>,
    { article, action, number }: Pick<Version, 'article' | 'action' | 'number'>,
    { collection, who, why }: Change,
  ): Promise<Changed> {
    const { id, body } = article;
    const fields = fieldsOf(article);
    const at = now();
    await makeCollection(tx, collection, at);
    const { id: versionId } = await tx
      .insertInto('versions')
      .values({
        ...{ collection, article_id: id, article_key: keyOf(id), number, action },
        ...{ fields: JSON.stringify(fields), body, who, why, at },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const state = {
      version_id: versionId,
      number,
      text_hash: textHash(body),
      is_withdrawn: action === 'withdrawn',
    };
    await tx
      .insertInto('articles')
      .values({ collection, id, ...state })
      .onConflict((conflict) => conflict.columns(['collection', 'id']).doUpdateSet(state))
      .execute();
    await writeAudit(tx, collection, {
      ...{ who, action: `article_${action}`, target: id, detail: why, at },
    });
    const version = { id: versionId, collection, number, action, article, who, why, at };
    return { status: 'done', version };
  }

  /** One change, with what follows from it. */
  async function writeOne(
    tx: Transaction<Schema>,
    what: Parameters<typeof write>[1],
    change: Change,
  ): Promise<Changed> {
    const changed = await write(tx, what, change);
    if (changed.status === 'done') await onWrite?.(tx, change.collection, [changed.version]);
    return changed;
  }

  async function sameText(tx: Transaction<Schema>, { id, body }: Article, collection: string) {
    return tx
      .selectFrom('articles')
      .select('id')
      .where('collection', '=', collection)
      .where('text_hash', '=', textHash(body))
      .where('is_withdrawn', '=', false)
      .where('id', '!=', id)
      .executeTakeFirst();
  }

  async function isFull(tx: Transaction<Schema>, { body }: Article, change: Change) {
    if (serverOf(change.collection) === null) return false;
    const { articles, text } = await tx
      .selectFrom('articles')
      .innerJoin('versions', 'versions.id', 'articles.version_id')
      .select([
        sql<number>`count(*)::int`.as('articles'),
        sql<number>`coalesce(sum(length(body)), 0)::int`.as('text'),
      ])
      .where('articles.collection', '=', change.collection)
      .where('is_withdrawn', '=', false)
      .executeTakeFirstOrThrow();
    return articles >= ARTICLES_MAX || text + body.length > TEXT_MAX;
  }

  return {
    add: (article, change) =>
      inOrder(async (tx) => {
        const known = await stateOf(tx, change.collection, article.id);
        if (known && !known.is_withdrawn) return { status: 'id_taken', articleId: article.id };
        const same = await sameText(tx, article, change.collection);
        if (same) return { status: 'same_text', articleId: same.id };
        if (await isFull(tx, article, change)) return { status: 'full' };
        const number = (known?.number ?? 0) + 1;
        return writeOne(tx, { article, action: 'added', number }, change);
      }),

    correct: (article, seen, change) =>
      inOrder(async (tx) => {
        const known = await stateOf(tx, change.collection, article.id);
        if (!known || known.is_withdrawn || known.number !== seen) {
          return { status: 'changed_since', now: await latest(tx, change.collection, article.id) };
        }
        const same = await sameText(tx, article, change.collection);
        if (same) return { status: 'same_text', articleId: same.id };
        if (await isFull(tx, { ...article, body: '' }, change)) return { status: 'full' };
        return writeOne(tx, { article, action: 'corrected', number: seen + 1 }, change);
      }),

    withdraw: (articleId, seen, change) =>
      inOrder(async (tx) => {
        const known = await latest(tx, change.collection, articleId);
        if (!known || known.action === 'withdrawn' || known.number !== seen) {
          return { status: 'changed_since', now: known };
        }
        const { article } = known;
        return writeOne(tx, { article, action: 'withdrawn', number: seen + 1 }, change);
      }),

    async current(collection) {
      const rows = await db
        .selectFrom('articles')
        .innerJoin('versions', 'versions.id', 'articles.version_id')
        .selectAll('versions')
        .where('articles.collection', '=', collection)
        .where('is_withdrawn', '=', false)
        .orderBy('articles.id')
        .execute();
      return rows.map(versionOf);
    },

    async latest(collection) {
      const rows = await db
        .selectFrom('articles')
        .innerJoin('versions', 'versions.id', 'articles.version_id')
        .selectAll('versions')
        .where('articles.collection', '=', collection)
        .orderBy('articles.id')
        .execute();
      return rows.map(versionOf);
    },

    find: (collection, articleId) => latest(db, collection, articleId),

    async history(collection, articleId) {
      const rows = await db
        .selectFrom('versions')
        .selectAll()
        .where('collection', '=', collection)
        .where('article_id', '=', articleId)
        .orderBy('id')
        .execute();
      return rows.map(versionOf);
    },

    async historyByKey(articleKey, collections) {
      const rows = await db
        .selectFrom('versions')
        .selectAll()
        .where('article_key', '=', articleKey)
        .where('collection', 'in', [...collections])
        .orderBy('id')
        .execute();
      return rows.map(versionOf);
    },

    async changesSince(versionId) {
      const rows = await db
        .selectFrom('versions')
        .selectAll()
        .where('id', '>', versionId)
        .orderBy('id')
        .execute();
      return rows.map(versionOf);
    },

    async lastChange() {
      const { last } = await db
        .selectFrom('versions')
        .select(({ fn }) => fn.max('id').as('last'))
        .executeTakeFirstOrThrow();
      return last ?? 0;
    },

    async serversWithArticles(applicationId) {
      const rows = await db
        .selectFrom('collections')
        .select('guild_id')
        .where('application_id', '=', applicationId)
        .execute();
      return rows.flatMap(({ guild_id: guildId }) => guildId ?? []);
    },

    async recordFiles(collection, { current, withdrawn }) {
      const rows = await db
        .selectFrom('articles')
        .innerJoin('versions', 'versions.id', 'articles.version_id')
        .select(['articles.id', 'articles.number', 'text_hash', 'is_withdrawn', 'fields'])
        .where('articles.collection', '=', collection)
        .execute();
      const known = new Map(rows.map((row) => [row.id, row]));
      const isThere = new Set([...current, ...withdrawn].map(({ id }) => id));
      const changes: Pick<Version, 'action' | 'number' | 'article' | 'why'>[] = [];
      for (const article of withdrawn) {
        const before = known.get(article.id);
        if (before?.is_withdrawn) continue;
        const why = article.withdrawn?.because ?? '';
        changes.push({ action: 'withdrawn', number: (before?.number ?? 0) + 1, article, why });
      }
      for (const row of rows) {
        if (row.is_withdrawn || isThere.has(row.id)) continue;
        const last = await latest(db, collection, row.id);
        if (!last) continue;
        changes.push({
          action: 'withdrawn',
          number: row.number + 1,
          article: last.article,
          why: '',
        });
      }
      for (const article of current) {
        const before = known.get(article.id);
        const isSame =
          before &&
          !before.is_withdrawn &&
          before.text_hash === textHash(article.body) &&
          fieldsKey(before.fields) === fieldsKey(fieldsOf(article));
        if (isSame) continue;
        const action = before && !before.is_withdrawn ? 'corrected' : 'added';
        changes.push({ action, number: (before?.number ?? 0) + 1, article, why: '' });
      }
      for (let at = 0; at < changes.length; at += FILES_AT_ONCE) {
        await inOrder(async (tx) => {
          const written: Version[] = [];
          for (const { why, ...version } of changes.slice(at, at + FILES_AT_ONCE)) {
            const done = await write(tx, version, { ...FILE_CHANGE, collection, why });
            if (done.status === 'done') written.push(done.version);
          }
          await onWrite?.(tx, collection, written);
        });
      }
    },
  };
}

function fieldsOf({ id: _id, body: _body, ...fields }: Article): ArticleFields {
  return fields;
}

/** Whatever the order in which the database gives them back. */
function fieldsKey(fields: ArticleFields): string {
  return JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function stateOf(db: Database, collection: string, articleId: string) {
  return db
    .selectFrom('articles')
    .selectAll()
    .where('collection', '=', collection)
    .where('id', '=', articleId)
    .executeTakeFirst();
}

async function latest(db: Database, collection: string, articleId: string) {
  const row = await db
    .selectFrom('versions')
    .selectAll()
    .where('collection', '=', collection)
    .where('article_id', '=', articleId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? versionOf(row) : null;
}

interface VersionRow extends Omit<Version, 'article'> {
  readonly article_id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function versionOf({ article_id: id, fields, body, ...row }: VersionRow): Version {
  const { id: versionId, collection, number, action, who, why, at } = row;
  // Only this module writes them, from articles that were checked.
  const article = { ...fields, id, body } as unknown as Article;
  return { id: versionId, collection, number, action, who, why, at, article };
}
