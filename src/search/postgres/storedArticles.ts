import { LRUCache } from 'lru-cache';
import type { Article } from '../../corpus/article.ts';
import type { StoredArticle } from '../../store/searchQueries.ts';
import type { IndexedArticle } from '../indexedArticle.ts';
import { unpackColumns } from './columns.ts';

/** Bytes of articles that are kept for the next questions. */
const KEPT_BYTES = 64_000_000;
/** What an article takes beside its columns. */
const BESIDE_BYTES = 4_000;

/** An article of the database; its text comes when it is asked for. */
export interface LoadedArticle {
  readonly indexed: IndexedArticle;
  /** Gives it its text. */
  setBody(body: string): void;
}

/** Asked for the text of an article that has none yet; `firstId` says of which. */
export type OnLacking = (firstId: number) => string;

/**
 * Articles as they were read from the database. An article of one number never changes: what is corrected gets another one, so
 * that what is kept is never out of date.
 */
export class StoredArticles {
  readonly #kept = new LRUCache<number, LoadedArticle & { readonly size: number }>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ size }) => size,
  });
  readonly #onLacking: OnLacking;

  constructor(onLacking: OnLacking) {
    this.#onLacking = onLacking;
  }

  get(firstId: number): LoadedArticle | undefined {
    return this.#kept.get(firstId);
  }

  add({ id, first_id: firstId, fields, columns }: StoredArticle): LoadedArticle {
    const onLacking = this.#onLacking;
    const article = {
      ...fields,
      id,
      get body(): string {
        return onLacking(firstId);
      },
      // Written by this program, from an article that was checked.
    } as unknown as Article;
    const loaded = {
      indexed: { ...unpackColumns(columns), article, firstId },
      size: columns.byteLength + BESIDE_BYTES,
      setBody(body: string) {
        Object.defineProperty(article, 'body', { value: body, enumerable: true });
      },
    };
    this.#kept.set(firstId, loaded);
    return loaded;
  }
}
