import type { ColumnType, Generated, Kysely } from 'kysely';

/** JSON goes in as text and comes out as what it says. */
type Json<Of> = ColumnType<Of, string, string>;

/** The fields of an article but for its id and its text, as they are kept. */
export type ArticleFields = Readonly<Record<string, unknown>>;

export type VersionAction = 'added' | 'corrected' | 'withdrawn';

/** The tables; `migrations.ts` makes them. */
export interface Schema {
  meta: { key: string; value: string };
  collections: {
    id: string;
    /** Null for the operator's. */
    application_id: string | null;
    guild_id: string | null;
    created_at: Date;
  };
  articles: {
    collection: string;
    id: string;
    /** The latest row of `versions`. */
    version_id: number;
    number: number;
    /** SHA-256 of the text, white space aside. */
    text_hash: string;
    is_withdrawn: boolean;
  };
  versions: {
    id: Generated<number>;
    collection: string;
    article_id: string;
    /** The first part of the ids of its quotes. */
    article_key: string;
    /** Counted from 1 within the article. */
    number: number;
    action: VersionAction;
    fields: Json<ArticleFields>;
    body: string;
    /** A Discord user's id, or who else it was: `file`, `terminal`. */
    who: string;
    why: string;
    at: Date;
  };
  drafts: {
    id: Generated<number>;
    collection: string;
    /** Its id within the collection. */
    name: string;
    /** The address of the feed that brought it, or where else it came from. */
    source: string;
    /** What was understood of the source, as JSON: text, as `jsonb` takes neither NUL nor half a character. */
    article: string;
    text_hash: string;
    /** A Discord user's id, `feed` or `terminal`. */
    by: string;
    at: Date;
  };
  feeds: {
    id: Generated<number>;
    collection: string;
    url: string;
    title: string | null;
    is_trusted: boolean;
    etag: string | null;
    last_modified: string | null;
    /** When it is asked again; whoever is asking it has put this forward. */
    next_at: Date | null;
    last_at: Date | null;
    last_error: string | null;
    failures: Generated<number>;
    /** A JSON list of the entries that were dealt with. */
    seen: Generated<string>;
    by: string;
    at: Date;
  };
  audit: {
    id: Generated<number>;
    /** Both empty for the operator's collection. */
    application_id: string;
    guild_id: string;
    who: string;
    action: string;
    target: string;
    detail: string;
    at: Date;
  };
  settings: {
    application_id: string;
    guild_id: string;
    settings: Json<Readonly<Record<string, unknown>>>;
  };
  votes: {
    application_id: string;
    /** A server's id, or `direct`. */
    place: string;
    /** An HMAC of the user's id, another one at each place. */
    person: string;
    hash: string;
    question: string;
    quotes: Json<readonly { articleId: string; start: number; end: number }[]>;
    at: Date;
  };
  gaps: {
    id: Generated<number>;
    application_id: string;
    /** Empty in direct messages. */
    guild_id: string;
    /** What is asked, whatever the wording. */
    key: string;
    question: string;
    count: number;
    first_at: Date;
    last_at: Date;
    state: 'open' | 'done' | 'not_ours';
    /** The article that came in and answers it; null where none did. */
    answered_by: string | null;
    answered_at: Date | null;
  };
  reminders: {
    application_id: string;
    user_id: string;
    guild_id: string;
    key: string;
    question: string;
    at: Date;
    /** Somebody is telling them just now. */
    claimed_at: Date | null;
  };
  recalls: {
    application_id: string;
    guild_id: string;
    channel_id: string;
    message_id: string;
    quote_id: string;
    article_key: string;
    at: Date;
    claimed_at: Date | null;
  };
  search_terms: { id: Generated<number>; term: string; surface: string };
  search_counts: {
    collection: string;
    term: number;
    /** In how many sentences, articles and titles it stands. */
    sentences: number;
    articles: number;
    titles: number;
    /** How often within sentences, and how often with a capital letter there. */
    within: number;
    names: number;
  };
  search_words: { collection: string; word: string; count: number };
  search_totals: {
    collection: string;
    articles: number;
    sentences: number;
    content_length: number;
  };
  search_articles: {
    collection: string;
    id: string;
    version_id: number;
    /** The version of the program that read it. */
    program: string;
    first_id: number;
    sentences: number;
    published: string | null;
    published_from: number | null;
    published_to: number | null;
    title_terms: number[];
    fields: Json<ArticleFields>;
    columns: Uint8Array;
    body: string;
  };
  search_sentences: {
    collection: string;
    id: number;
    first_id: number;
    published_from: number | null;
    published_to: number | null;
    has_quantities: boolean;
    terms: number[];
  };
  rate_limits: { key: string; points: number; expire: string | null };
  answered_messages: { application_id: string; message_id: string; at: Date };
  departures: { application_id: string; guild_id: string; since: Date };
}

export type Database = Kysely<Schema>;
