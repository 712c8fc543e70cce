import { createHash } from 'node:crypto';
import type { Article } from '../../corpus/article.ts';
import type { Listed, SearchQueries } from '../../store/searchQueries.ts';
import { byDate, type Catalogue, type CatalogueEntry } from '../catalogue.ts';
import { SPANS, spansFrom } from './columns.ts';

/** What is read at a time. */
const LISTING = { most: 500, spans: SPANS };
/** As long as that of a catalogue in memory. */
const KEY_LENGTH = 6;

type Entry = CatalogueEntry & { readonly firstId: number };

/** The articles of a collection in the database, to be listed and read: their texts, without an index of them. */
export class StoredCatalogue {
  readonly #entries = new Map<string, Entry>();
  readonly #queries: SearchQueries;

  constructor(queries: SearchQueries) {
    this.#queries = queries;
  }

  get entries(): Iterable<Entry> {
    return this.#entries.values();
  }

  /** Reads all of it. */
  async load(): Promise<void> {
    for (let after = 0; ; ) {
      const rows = await this.#queries.listed(after, LISTING);
      for (const row of rows) this.#entries.set(row.id, entryOf(row));
      const last = rows.at(-1);
      if (!last) return;
      after = last.first_id;
    }
  }

  /** Reads some of it again: what was changed, added or withdrawn. */
  async refresh(ids: readonly string[]): Promise<void> {
    const rows = await this.#queries.listedAs(ids, LISTING);
    for (const id of ids) this.#entries.delete(id);
    for (const row of rows) this.#entries.set(row.id, entryOf(row));
  }
}

/** Several collections as one; of articles with the same id the first collection's. */
export function catalogueOfStored(collections: readonly StoredCatalogue[]): Catalogue {
  const byId = new Map<string, Entry>();
  for (const { entries } of collections) {
    for (const entry of entries) {
      if (!byId.has(entry.article.id)) byId.set(entry.article.id, entry);
    }
  }
  const articles = [...byId.values()].sort((a, b) => byDate(a.article, b.article));
  const hash = createHash('sha256');
  // A number is given once: what changes gets another one.
  for (const { firstId } of articles) hash.update(`${firstId},`);
  return {
    key: hash.digest('base64url').slice(0, KEY_LENGTH),
    articles,
    sentenceCount: articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
    find: (articleId) => byId.get(articleId),
  };
}

function entryOf({ id, first_id: firstId, fields, body, spans }: Listed): Entry {
  // A copy: the bytes are a slice of all that was read at once.
  const numbers = new Uint32Array(Uint8Array.from(spans).buffer);
  return {
    // Written by this program, from articles that were checked.
    article: { ...fields, id, body } as unknown as Article,
    firstId,
    /** As objects they would take ten times the memory. */
    get sentences() {
      return spansFrom(numbers);
    },
  };
}
