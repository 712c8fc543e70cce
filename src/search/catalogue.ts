import { createHash } from 'node:crypto';
import type { Article } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';
import type { SentenceIndex } from './sentenceIndex.ts';

/** Sixteen million corpora apart: enough to notice that the one behind a page has changed. */
const KEY_LENGTH = 6;

/** What the corpus holds, to be listed and read rather than searched. */
export interface Catalogue {
  /** Changes whenever an article does: 6 characters of base64url. */
  readonly key: string;
  /** Newest first, the undated ones last. */
  readonly articles: readonly CatalogueEntry[];
  readonly sentenceCount: number;
  readonly find: (articleId: string) => CatalogueEntry | undefined;
}

export interface CatalogueEntry {
  readonly article: Article;
  /** The sentences' places in the body, in order. */
  readonly sentences: readonly Span[];
}

/**
 * What can be looked up in a corpus besides answers: its articles and their sentences.
 *
 * @param index as it is now; later changes of it are not seen.
 * @returns articles newest first, the undated last, and a key that is another one after every change.
 */
export function catalogueOf(index: SentenceIndex): Catalogue {
  const hash = createHash('sha256');
  for (const article of index.articles) hash.update(keyOf(article));
  const articles = index.articles.map((article) => ({
    article,
    sentences: index.find(article.id)?.spans ?? [],
  }));
  const byId = new Map(articles.map((entry) => [entry.article.id, entry]));
  return {
    key: hash.digest('base64url').slice(0, KEY_LENGTH),
    articles: articles.sort((a, b) => byDate(a.article, b.article)),
    sentenceCount: index.sentenceCount,
    find: (articleId) => byId.get(articleId),
  };
}

const keys = new WeakMap<Article, string>();

/** Once for each article: a catalogue is made anew whenever one of thousands changes. */
function keyOf(article: Article): string {
  const known = keys.get(article);
  if (known !== undefined) return known;
  const key = createHash('sha256').update(JSON.stringify(article)).digest('base64url');
  keys.set(article, key);
  return key;
}

/**
 * EDTF dates of four-digit years sort as text.
 * The order of articles in a list: newest first, the undated last, then by title and id. EDTF dates of four-digit years sort as text.
 *
 * @param a an article.
 * @param b another one.
 * @returns as `Array.sort` takes it: below 0 where `a` comes first.
 */
export function byDate(a: Article, b: Article): number {
  const [dateA, dateB] = [a.published ?? '', b.published ?? ''];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return a.title < b.title || (a.title === b.title && a.id < b.id) ? -1 : 1;
}
