import type { Article } from '../../corpus/article.ts';
import type { Catalogue, CatalogueEntry } from '../../search/catalogue.ts';
import type { Span } from '../../text/span.ts';
import { articleKey, textKey } from './receiptOf.ts';

/**
 * What has become of a quote:
 * - `same`: the words stand where they stood;
 * - `moved`: they stand elsewhere, in this article or in others;
 * - `changed`: the article is there, the words are not; `now` is what stands in their place;
 * - `withdrawn`: neither the article nor the words are there;
 * - `malformed`: it is not the id of a quote.
 */
export type Verification =
  | { readonly status: 'same'; readonly places: readonly [Found] }
  | { readonly status: 'moved'; readonly places: readonly Found[] }
  | { readonly status: 'changed'; readonly now: Found | null }
  | { readonly status: 'withdrawn' | 'malformed' };

/** A sentence, word for word, and where it stands. */
export interface Found extends Span {
  readonly article: Article;
  readonly text: string;
}

/** It stands before the id where it is shown, and comes along when it is copied. */
const LABEL = /^\s*(?:quote|zitat)\s+/i;

const RECEIPT = /^([\da-f]{6})-(\d{1,9})-(\d{1,6})-([\da-f]{12})$/;

/** @param id what `receiptOf` gives; white space around it and capitals do no harm. */
export function verifyReceipt(id: string, catalogue: Catalogue): Verification {
  const [, article, start, length, text] =
    RECEIPT.exec(id.replace(LABEL, '').trim().toLowerCase()) ?? [];
  if (article === undefined || text === undefined) return { status: 'malformed' };
  const span = { start: Number(start), end: Number(start) + Number(length) };
  const entries = catalogue.articles.filter((entry) => articleKey(entry.article.id) === article);
  const same = entries
    .map((entry) => foundAt(entry.article, span))
    .find((found) => textKey(found.text) === text);
  if (same) return { status: 'same', places: [same] };
  const places = catalogue.articles
    .flatMap(sentencesOf)
    .filter((one) => textKey(one.text) === text);
  if (places.length > 0) return { status: 'moved', places };
  const [entry] = entries;
  return entry ? { status: 'changed', now: nearest(entry, span.start) } : { status: 'withdrawn' };
}

function sentencesOf({ article, sentences }: CatalogueEntry): Found[] {
  return sentences.map((span) => foundAt(article, span));
}

function foundAt(article: Article, { start, end }: Span): Found {
  return { article, start, end, text: article.body.slice(start, end) };
}

/** The sentence around a place, or the last one before it. */
function nearest({ article, sentences }: CatalogueEntry, start: number): Found | null {
  const span = sentences.findLast((sentence) => sentence.start <= start) ?? sentences[0];
  return span ? foundAt(article, span) : null;
}
