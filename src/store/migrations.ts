import { type Kysely, type Migration, sql } from 'kysely';

/** Each step from one schema to the next, by name and in order. A step that was released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001_first': statements(
    'create table meta (key text primary key, value text not null)',
    `create table collections (
      id text primary key, application_id text, guild_id text, created_at timestamptz not null)`,
    `create table versions (
      id integer generated always as identity primary key,
      collection text not null references collections on delete cascade,
      article_id text not null, article_key text not null, number integer not null,
      action text not null check (action in ('added', 'corrected', 'withdrawn')),
      fields jsonb not null, body text not null,
      who text not null, why text not null, at timestamptz not null,
      unique (collection, article_id, number))`,
    'create index on versions (article_key)',
    `create table articles (
      collection text not null references collections on delete cascade,
      id text not null,
      version_id integer not null references versions on delete cascade,
      number integer not null, text_hash text not null, is_withdrawn boolean not null,
      primary key (collection, id))`,
    'create unique index on articles (collection, text_hash) where not is_withdrawn',
    `create table drafts (
      id integer generated always as identity primary key,
      collection text not null references collections on delete cascade,
      source text not null, article jsonb not null, by text not null, at timestamptz not null)`,
    `create table feeds (
      id integer generated always as identity primary key,
      collection text not null references collections on delete cascade,
      url text not null, is_trusted boolean not null, etag text, last_modified text,
      next_at timestamptz, failures integer not null default 0,
      by text not null, at timestamptz not null, unique (collection, url))`,
    `create table audit (
      id integer generated always as identity primary key,
      application_id text not null, guild_id text not null, who text not null,
      action text not null, target text not null, detail text not null, at timestamptz not null)`,
    'create index on audit (application_id, guild_id, id)',
    `create table settings (
      application_id text not null, guild_id text not null, settings jsonb not null,
      primary key (application_id, guild_id))`,
    `create table votes (
      application_id text not null, place text not null, person text not null, hash text not null,
      question text not null, quotes jsonb not null, at timestamptz not null,
      primary key (application_id, place, person, hash))`,
    'create index on votes (at)',
    'create index on votes (application_id, place, at)',
    `create table gaps (
      id integer generated always as identity primary key,
      application_id text not null, guild_id text not null, key text not null,
      question text not null, count integer not null,
      first_at timestamptz not null, last_at timestamptz not null,
      state text not null check (state in ('open', 'done', 'not_ours')),
      answered_by text, answered_at timestamptz,
      unique (application_id, guild_id, key))`,
    `create table reminders (
      application_id text not null, user_id text not null, guild_id text not null, key text not null,
      question text not null, at timestamptz not null, claimed_at timestamptz,
      primary key (application_id, user_id, guild_id, key))`,
    `create table recalls (
      application_id text not null, guild_id text not null, channel_id text not null,
      message_id text not null, quote_id text not null, article_key text not null,
      at timestamptz not null, claimed_at timestamptz,
      primary key (application_id, message_id, quote_id))`,
    'create index on recalls (article_key)',
    'create index on recalls (at)',
    `create table departures (
      application_id text not null, guild_id text not null, since timestamptz not null,
      primary key (application_id, guild_id))`,
  ),
  '002_search': statements(
    `create table search_terms (
      id integer generated always as identity primary key,
      term text not null unique, surface text not null)`,
    `create table search_counts (
      collection text not null references collections on delete cascade, term integer not null,
      sentences integer not null, articles integer not null,
      within integer not null, names integer not null, titles integer not null,
      primary key (collection, term))`,
    `create table search_words (
      collection text not null references collections on delete cascade, word text not null,
      count integer not null, primary key (collection, word))`,
    `create table search_totals (
      collection text primary key references collections on delete cascade,
      articles integer not null, sentences integer not null, content_length bigint not null)`,
    'create sequence search_sentence_ids as integer',
    `create table search_articles (
      collection text not null references collections on delete cascade, id text not null,
      version_id integer not null, program text not null,
      first_id integer not null unique, sentences integer not null,
      published text, published_from integer, published_to integer,
      title_terms integer[] not null, fields jsonb not null, columns bytea not null, body text not null,
      primary key (collection, id))`,
    // Read in slices of 2 kB each: packed, every read would unpack all of it.
    'alter table search_articles alter column columns set storage external',
    'create index on search_articles using gin (title_terms)',
    'create index on search_articles (collection, published_from)',
    `create table search_sentences (
      collection text not null references collections on delete cascade,
      id integer not null, first_id integer not null,
      published_from integer, published_to integer, has_quantities boolean not null,
      terms integer[] not null) partition by list (collection)`,
    // Servers' own articles, of which no server has many; what is the operator's gets a partition of its own.
    'create table search_sentences_of_servers partition of search_sentences default',
    'create index on search_sentences using gin (terms) with (fastupdate = off)',
    'create index on search_sentences (first_id)',
  ),
  '003_machines': statements(
    // As rate-limiter-flexible's RateLimiterPostgres makes it.
    `create table rate_limits (
      key varchar(255) primary key, points integer not null default 0, expire bigint)`,
    `create table answered_messages (
      application_id text not null, message_id text not null, at timestamptz not null,
      primary key (application_id, message_id))`,
    'create index on answered_messages (at)',
  ),
  // Nothing has written to these two tables before.
  '004_feeds': statements(
    `alter table feeds add column title text, add column last_error text,
      add column last_at timestamptz, add column seen text not null default '[]'`,
    'delete from drafts',
    `alter table drafts add column name text not null, add column text_hash text not null,
      alter column article type text using article::text,
      add unique (collection, name), add unique (collection, text_hash)`,
  ),
};

function statements(...texts: readonly string[]): Migration {
  return {
    async up(db: Kysely<unknown>) {
      for (const text of texts) await sql.raw(text).execute(db);
    },
  };
}
