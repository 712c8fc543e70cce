import { type RawBuilder, sql } from 'kysely';
import type { Database } from './schema.ts';
import { list } from './searchRows.ts';

/** What a collection, or several together, hold. */
export interface Totals {
  readonly articles: number;
  readonly sentences: number;
  readonly contentLength: number;
  /** The earliest and the latest date of publication, as written. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A term, and how often it stands in the collections asked. */
export interface CountedTerm {
  readonly id: number;
  readonly term: string;
  readonly surface: string;
  readonly sentences: number;
  readonly articles: number;
  readonly within: number;
  readonly names: number;
  readonly titles: number;
}

/** Days count from 1 January 1970; null: open. */
export interface ScopeOfRows {
  readonly askedDay: number | null;
  readonly fromDay: number | null;
  readonly toDay: number | null;
  readonly articleIds: readonly string[] | null;
}

/** Sentences that hold the same of what is looked for. */
export interface Holding {
  /** A bit for each term, in the order asked: the first one is 1. */
  readonly mask: number;
  readonly ids: readonly number[];
  /** For each sentence the first one of its article. */
  readonly firstIds: readonly number[];
}

/** An article's row, but for its text. */
export interface StoredArticle {
  readonly id: string;
  readonly first_id: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly columns: Uint8Array;
}

/** An article as it is listed and read. */
export interface Listed {
  readonly id: string;
  readonly first_id: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** The places of its sentences. */
  readonly spans: Uint8Array;
}

interface Listing {
  /** Articles at the most. */
  readonly most: number;
  /** Where the places of sentences stand in the columns: the first byte, from 0, and the bytes of each. */
  readonly spans: { readonly from: number; readonly each: number };
}

function slice({ from, each }: Listing['spans']) {
  return sql`substring(columns from ${sql.lit(from + 1)} for sentences * ${sql.lit(each)})`;
}

/** What is asked of the tables that are searched, of some collections taken together. */
export function searchQueries(db: Database, collections: readonly string[]) {
  const isIn = sql`collection in (${sql.join(collections.map((one) => sql.lit(one)))})`;

  /** Where sentences, and articles, are of a scope. */
  function isWithin({ askedDay, fromDay, toDay, articleIds }: ScopeOfRows): RawBuilder<unknown> {
    const parts = [isIn];
    const last = Math.min(askedDay ?? toDay ?? 0, toDay ?? askedDay ?? 0);
    if (askedDay !== null || toDay !== null) {
      parts.push(sql`(published_from is null or published_from <= ${sql.lit(last)})`);
    }
    if (fromDay !== null) {
      parts.push(sql`(published_to is null or published_to >= ${sql.lit(fromDay)})`);
    }
    if (articleIds !== null) {
      parts.push(
        sql`first_id in (select first_id from search_articles where ${isIn} and id = any(${list(articleIds)}::text::text[]))`,
      );
    }
    return sql.join(parts, sql` and `);
  }

  return {
    async totals(): Promise<Totals> {
      const { rows } = await sql<Record<'articles' | 'sentences' | 'content', string | number>>`
        select coalesce(sum(articles), 0)::int as articles, coalesce(sum(sentences), 0)::int as sentences,
          coalesce(sum(content_length), 0) as content from search_totals where ${isIn}`.execute(db);
      const dates = await sql<{ from: string | null; to: string | null }>`
        select min(published) as "from", max(published) as "to" from search_articles where ${isIn}`.execute(
        db,
      );
      const [row] = rows;
      return {
        ...{ articles: Number(row?.articles ?? 0), sentences: Number(row?.sentences ?? 0) },
        contentLength: Number(row?.content ?? 0),
        ...{ from: dates.rows[0]?.from ?? null, to: dates.rows[0]?.to ?? null },
      };
    },

    async termsNamed(terms: readonly string[]): Promise<CountedTerm[]> {
      const { rows } = await sql<CountedTerm>`
        select t.id, t.term, t.surface,
          coalesce(sum(c.sentences), 0)::int as sentences, coalesce(sum(c.articles), 0)::int as articles,
          coalesce(sum(c.within), 0)::int as within, coalesce(sum(c.names), 0)::int as names,
          coalesce(sum(c.titles), 0)::int as titles
        from search_terms t left join search_counts c on c.term = t.id and c.${isIn}
        where t.term = any(${list(terms)}::text::text[]) group by t.id`.execute(db);
      return rows;
    },

    async termsNumbered(ids: readonly number[]) {
      const { rows } = await sql<Pick<CountedTerm, 'id' | 'term' | 'surface'>>`
        select id, term, surface from search_terms where id = any(${list(ids)}::text::int[])`.execute(
        db,
      );
      return rows;
    },

    async wordCounts(words: readonly string[]): Promise<ReadonlyMap<string, number>> {
      const { rows } = await sql<{ word: string; count: number }>`
        select word, sum(count)::int as count from search_words
        where ${isIn} and word = any(${list(words)}::text::text[]) group by word`.execute(db);
      return new Map(rows.map(({ word, count }) => [word, count]));
    },

    /** Words of these lengths that hold one of the pieces. */
    async wordsHolding(
      pieces: readonly string[],
      [least, most]: readonly [number, number],
    ): Promise<{ word: string; count: number }[]> {
      const { rows } = await sql<{ word: string; count: number }>`
        select word, sum(count)::int as count from search_words
        where ${isIn} and length(word) between ${sql.lit(least)} and ${sql.lit(most)}
          and (${sql.join(
            pieces.map((piece) => sql`position(${piece} in word) > 0`),
            sql` or `,
          )}) group by word`.execute(db);
      return rows;
    },

    async isPublishedWithin(first: number, last: number): Promise<boolean> {
      const { rows } = await sql`
        select from search_articles where ${isIn}
          and published_from <= ${sql.lit(last)} and published_to >= ${sql.lit(first)} limit 1`.execute(
        db,
      );
      return rows.length > 0;
    },

    /**
     * Sentences that hold any of the groups of terms, by what they hold.
     *
     * @param groups terms that a sentence has to hold together; 52 at the most.
     * @param most sentences of a group.
     */
    async sentencesHolding(
      groups: readonly { readonly terms: readonly number[]; readonly most: number }[],
      scope: ScopeOfRows,
    ): Promise<Holding[]> {
      const within = isWithin(scope);
      const parts = groups.map(
        ({ terms, most }, i) => sql`
          (select id, first_id, ${sql.lit(2 ** i)}::bigint as bit from search_sentences
          where terms @> array[${sql.join(terms.map((term) => sql.lit(term)))}] and ${within} limit ${sql.lit(most)})`,
      );
      const { rows } = await sql<{ mask: string | number; ids: string; firsts: string }>`
        select mask, string_agg(id::text, ',') as ids, string_agg(first_id::text, ',') as firsts from (
          select id, first_id, bit_or(bit) as mask from (${sql.join(parts, sql` union all `)}) hits
          group by id, first_id) held group by mask`.execute(db);
      return rows.map(({ mask, ids, firsts }) => ({
        mask: Number(mask),
        ids: ids.split(',').map(Number),
        firstIds: firsts.split(',').map(Number),
      }));
    },

    /** All sentences of a scope, in order; of a corpus that is small. */
    async allSentences(scope: ScopeOfRows): Promise<{ id: number; first_id: number }[]> {
      const { rows } = await sql<{ id: number; first_id: number }>`
        select id, first_id from search_sentences where ${isWithin(scope)} order by id`.execute(db);
      return rows;
    },

    /** The first sentences of the articles whose titles gain most. */
    async titled(
      terms: readonly { readonly id: number; readonly gain: number }[],
      { scope, most }: { readonly scope: ScopeOfRows; readonly most: number },
    ): Promise<number[]> {
      const { rows } = await sql<{ first_id: number }>`
        select first_id from search_articles
        where title_terms && array[${sql.join(terms.map(({ id }) => sql.lit(id)))}] and ${isWithin(scope)}
        order by ${sql.join(
          terms.map(
            ({ id, gain }) =>
              sql`case when title_terms @> array[${sql.lit(id)}] then ${sql.lit(gain)}::float8 else 0 end`,
          ),
          sql` + `,
        )} desc, id limit ${sql.lit(most)}`.execute(db);
      return rows.map(({ first_id: first }) => first);
    },

    /** The sentences with quantities that hold one of the terms: the latest, where there are more. */
    async quantitiesWith(
      term: number,
      most: number,
    ): Promise<{ readonly id: number; readonly first_id: number }[]> {
      const { rows } = await sql<{ id: number; first_id: number }>`
        select id, first_id from search_sentences
        where terms @> array[${sql.lit(term)}] and has_quantities and ${isIn}
        order by id desc limit ${sql.lit(most)}`.execute(db);
      return rows;
    },

    async articles(firstIds: readonly number[]): Promise<StoredArticle[]> {
      const { rows } = await sql<StoredArticle>`
        select id, first_id, fields, columns from search_articles
        where first_id = any(${list(firstIds)}::text::int[])`.execute(db);
      return rows;
    },

    /** Articles in the order of their first sentences, from one on. */
    async listed(afterFirstId: number, { most, spans }: Listing): Promise<Listed[]> {
      const { rows } = await sql<Listed>`
        select id, first_id, fields, body, ${slice(spans)} as spans from search_articles
        where ${isIn} and first_id > ${sql.lit(afterFirstId)} order by first_id limit ${sql.lit(most)}`.execute(
        db,
      );
      return rows;
    },

    async listedAs(ids: readonly string[], { spans }: Listing): Promise<Listed[]> {
      const { rows } = await sql<Listed>`
        select id, first_id, fields, body, ${slice(spans)} as spans from search_articles
        where ${isIn} and id = any(${list(ids)}::text::text[])`.execute(db);
      return rows;
    },

    async bodies(firstIds: readonly number[]): Promise<{ first_id: number; body: string }[]> {
      const { rows } = await sql<{ first_id: number; body: string }>`
        select first_id, body from search_articles
        where first_id = any(${list(firstIds)}::text::int[])`.execute(db);
      return rows;
    },
  };
}

export type SearchQueries = ReturnType<typeof searchQueries>;
