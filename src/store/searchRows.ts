import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Article } from '../corpus/article.ts';
import { CHANGES_LOCK } from './articleStore.ts';
import type { Database } from './schema.ts';

/** A sentence as it is found: by the numbers of its terms. */
export interface SentenceRow {
  readonly id: number;
  readonly firstId: number;
  readonly publishedFrom: number | null;
  readonly publishedTo: number | null;
  readonly hasQuantities: boolean;
  /** Each once. */
  readonly terms: readonly number[];
}

/** An article as it is read again. */
export interface ArticleRow {
  readonly id: string;
  readonly versionId: number;
  readonly program: string;
  readonly firstId: number;
  readonly sentences: number;
  readonly published: string | null;
  readonly publishedFrom: number | null;
  readonly publishedTo: number | null;
  readonly titleTerms: readonly number[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly columns: Uint8Array;
  readonly body: string;
}

/** How much a term's counts change. */
export interface TermCounts {
  sentences: number;
  articles: number;
  within: number;
  names: number;
  titles: number;
}

/** What some articles add to a collection, or, with less than nothing, take from it. */
export interface CountChanges {
  readonly terms: ReadonlyMap<number, TermCounts>;
  readonly words: ReadonlyMap<string, number>;
  readonly articles: number;
  readonly sentences: number;
  readonly contentLength: number;
}

const OPERATORS_COLLECTION = /^(?:operator|files:[\da-f]+)$/;

/** The numbers of terms, given to those that are new. Only one at a time may ask, under the lock for changes. */
export async function numberTerms(
  db: Database,
  terms: readonly { readonly term: string; readonly surface: string }[],
): Promise<ReadonlyMap<string, number>> {
  const known = new Map<string, number>();
  const note = (rows: readonly { id: number; term: string }[]) => {
    for (const { id, term } of rows) known.set(term, id);
  };
  const wanted = list(terms.map(({ term }) => term));
  const found = await sql<{ id: number; term: string }>`
    select id, term from search_terms where term = any(${wanted}::text::text[])`.execute(db);
  note(found.rows);
  const fresh = [...new Map(terms.map((one) => [one.term, one])).values()].filter(
    ({ term }) => !known.has(term),
  );
  if (fresh.length === 0) return known;
  const made = await sql<{ id: number; term: string }>`
    insert into search_terms (term, surface)
    select * from unnest(${list(fresh.map(({ term }) => term))}::text::text[],
      ${list(fresh.map(({ surface }) => surface))}::text::text[])
    returning id, term`.execute(db);
  note(made.rows);
  return known;
}

/** So many numbers for sentences that follow one another: the first of them. */
export async function takeSentenceIds(db: Database, count: number): Promise<number> {
  const { rows } = await sql<{ last: string | number }>`
    select setval('search_sentence_ids', nextval('search_sentence_ids') + ${sql.lit(count)} - 1) as last`.execute(
    db,
  );
  return Number(rows[0]?.last) - count + 1;
}

/** A partition for what is the operator's; servers share one. */
export async function makeRoomFor(db: Database, collection: string): Promise<void> {
  if (!OPERATORS_COLLECTION.test(collection)) return;
  const name = `search_sentences_${createHash('sha256').update(collection).digest('hex').slice(0, 12)}`;
  const { rows } = await sql<{ is_there: boolean }>`
    select to_regclass(${name}) is not null as is_there`.execute(db);
  if (rows[0]?.is_there) return;
  await sql`create table ${sql.id(name)} partition of search_sentences for values in (${sql.lit(collection)})`.execute(
    db,
  );
}

export async function insertArticles(
  db: Database,
  collection: string,
  articles: readonly ArticleRow[],
): Promise<void> {
  for (const article of articles) {
    await db
      .insertInto('search_articles')
      .values({
        ...{ collection, id: article.id, version_id: article.versionId, program: article.program },
        ...{ first_id: article.firstId, sentences: article.sentences },
        ...{ published: article.published, published_from: article.publishedFrom },
        published_to: article.publishedTo,
        title_terms: sql`${list(article.titleTerms)}::text::int[]`,
        fields: JSON.stringify(article.fields),
        ...{ columns: article.columns, body: article.body },
      })
      .execute();
  }
}

export async function insertSentences(
  db: Database,
  collection: string,
  rows: readonly SentenceRow[],
): Promise<void> {
  const column = (of: (row: SentenceRow) => string | number | boolean | null) => list(rows.map(of));
  await sql`
    insert into search_sentences
    select ${collection}, id, first_id, published_from, published_to, has_quantities, terms::int[]
    from unnest(
      ${column(({ id }) => id)}::text::int[], ${column(({ firstId }) => firstId)}::text::int[],
      ${column(({ publishedFrom }) => publishedFrom)}::text::int[],
      ${column(({ publishedTo }) => publishedTo)}::text::int[],
      ${column(({ hasQuantities }) => hasQuantities)}::text::boolean[],
      ${column(({ terms }) => list(terms))}::text::text[])
      as s(id, first_id, published_from, published_to, has_quantities, terms)`.execute(db);
}

/** Adds to what is counted of a collection; what is down to nothing goes. */
export async function changeCounts(
  db: Database,
  collection: string,
  { terms, words, articles, sentences, contentLength }: CountChanges,
): Promise<void> {
  // In the order of their keys, so that the index is walked once.
  const counted = [...terms].sort(([a], [b]) => a - b);
  const column = (of: (counts: TermCounts) => number) => list(counted.map(([, one]) => of(one)));
  await sql`
    insert into search_counts as c (collection, term, sentences, articles, within, names, titles)
    select ${collection}, * from unnest(
      ${list(counted.map(([term]) => term))}::text::int[],
      ${column((one) => one.sentences)}::text::int[], ${column((one) => one.articles)}::text::int[],
      ${column((one) => one.within)}::text::int[], ${column((one) => one.names)}::text::int[],
      ${column((one) => one.titles)}::text::int[])
    on conflict (collection, term) do update set
      sentences = c.sentences + excluded.sentences, articles = c.articles + excluded.articles,
      within = c.within + excluded.within, names = c.names + excluded.names,
      titles = c.titles + excluded.titles`.execute(db);
  const spelt = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const spellings = list(spelt.map(([word]) => word));
  await sql`
    insert into search_words as w (collection, word, count)
    select ${collection}, * from unnest(
      ${spellings}::text::text[], ${list(spelt.map(([, count]) => count))}::text::int[])
    on conflict (collection, word) do update set count = w.count + excluded.count`.execute(db);
  if (articles < 0) {
    await sql`delete from search_words where collection = ${collection}
      and word = any(${spellings}::text::text[]) and count <= 0`.execute(db);
  }
  await sql`
    insert into search_totals as t (collection, articles, sentences, content_length)
    values (${collection}, ${articles}, ${sentences}, ${contentLength})
    on conflict (collection) do update set articles = t.articles + excluded.articles,
      sentences = t.sentences + excluded.sentences,
      content_length = t.content_length + excluded.content_length`.execute(db);
}

/** Takes articles' rows out; what they counted is for the caller to take out, too. */
export async function deleteArticles(
  db: Database,
  collection: string,
  ids: readonly string[],
): Promise<{
  readonly articles: readonly Pick<ArticleRow, 'id' | 'columns' | 'body' | 'firstId'>[];
  readonly sentences: readonly { readonly first_id: number; readonly terms: readonly number[] }[];
}> {
  const articles = await sql<{
    id: string;
    columns: Uint8Array;
    body: string;
    firstId: number;
  }>`delete from search_articles where collection = ${collection} and id = any(${list(ids)}::text::text[])
    returning id, columns, body, first_id as "firstId"`.execute(db);
  if (articles.rows.length === 0) return { articles: [], sentences: [] };
  const sentences = await sql<{ first_id: number; terms: number[] }>`
    delete from search_sentences where collection = ${collection}
      and first_id = any(${list(articles.rows.map(({ firstId }) => firstId))}::text::int[])
    returning first_id, terms`.execute(db);
  return { articles: articles.rows, sentences: sentences.rows };
}

/** A list as PostgreSQL writes an array (https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO). */
export function list(items: readonly (string | number | boolean | null)[]): string {
  const texts = items.map((item) => {
    if (item === null) return 'NULL';
    return typeof item === 'string' ? `"${item.replace(/["\\]/g, '\\$&')}"` : String(item);
  });
  return `{${texts.join(',')}}`;
}

/** Articles that are searched and are not to be found yet as they are now, or as this program reads them. */
export async function articlesToIndex(
  db: Database,
  { collection, program, most }: { collection: string; program: string; most: number },
): Promise<{ readonly article: Article; readonly versionId: number }[]> {
  const rows = await db
    .selectFrom('articles as a')
    .innerJoin('versions as v', 'v.id', 'a.version_id')
    .leftJoin('search_articles as s', (join) =>
      join
        .onRef('s.collection', '=', 'a.collection')
        .onRef('s.id', '=', 'a.id')
        .onRef('s.version_id', '=', 'a.version_id')
        .on('s.program', '=', program),
    )
    .select(['a.id', 'v.fields', 'v.body', 'a.version_id as versionId'])
    .where('a.collection', '=', collection)
    .where('a.is_withdrawn', '=', false)
    .where('s.id', 'is', null)
    .orderBy('a.version_id')
    .limit(most)
    .execute();
  return rows.map(({ id, fields, body, versionId }) => ({
    // Written by this program, from articles that were checked.
    article: { ...fields, id, body } as unknown as Article,
    versionId,
  }));
}

/** Articles that are found although they are not searched any more. */
export async function articlesToForget(db: Database, collection: string): Promise<string[]> {
  const rows = await db
    .selectFrom('search_articles as s')
    .leftJoin('articles as a', (join) =>
      join
        .onRef('a.collection', '=', 's.collection')
        .onRef('a.id', '=', 's.id')
        .on('a.is_withdrawn', '=', false),
    )
    .select('s.id')
    .where('s.collection', '=', collection)
    .where('a.id', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

/** Work under the lock for changes of articles: one after the other, also among processes. */
export async function whileNothingChanges<Result>(
  db: Database,
  work: (tx: Database) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(CHANGES_LOCK)})`.execute(tx);
    return work(tx);
  });
}
