import type { Article } from '../../corpus/article.ts';
import type { Catalogue, CatalogueEntry } from '../../search/catalogue.ts';
import { slipBetween } from '../../search/slipBetween.ts';
import { splitSentences } from '../../text/sentences/splitSentences.ts';
import type { Span } from '../../text/span.ts';
import { articleKey, receiptOf, textKey } from './receiptOf.ts';

/**
 * What has become of a quote. Only whole sentences have ids, and only whole sentences are shown: a slice of one may say
 * the opposite ("does not assess that there is a threat"), so that its id is of nothing.
 * - `same`: the words are a sentence, and stand where they stood;
 * - `moved`: they stand elsewhere, in this article or in others, or the id is `mistyped`; the place that is rather meant
 *   comes first;
 * - `changed`: the article is there, no sentence has the id, or the id is `mistyped`; `now` is the sentence in its place;
 * - `withdrawn`: neither the article nor a sentence of these words is there;
 * - `malformed`: it is not the id of a quote.
 */
export type Verification =
  | { readonly status: 'same'; readonly places: readonly [Found] }
  | {
      readonly status: 'moved';
      readonly places: readonly Found[];
      readonly mistyped: Mistyped | null;
    }
  | { readonly status: 'changed'; readonly now: Found | null; readonly mistyped: Mistyped | null }
  | { readonly status: 'withdrawn' | 'malformed' };

/**
 * Whether it is rather the id that is wrong than the text that has changed. Where the words are gone, a sentence of exactly
 * their place and length makes it `possible`, and `likely` where its id is all but the same. Where they stand elsewhere, it
 * is `likely` where one slip of the hand leads to that place or the length is not theirs, and `possible` where that
 * slip is in the last digit of the place: words move a little as a text is edited.
 */
export type Mistyped = 'likely' | 'possible';

/** A sentence, word for word, and where it stands. */
export interface Found extends Span {
  readonly article: Article;
  readonly text: string;
  /** `receiptOf` these words, here. */
  readonly id: string;
}

/** Of twelve hexadecimal characters: hashes of two texts agree in all others once in 370 million pairs. */
const SLIPS_MAX = 3;

/** It stands before the id where it is shown, and comes along when it is copied. */
const LABEL = /^\s*(?:quote|zitat)\s+/i;
const BRACKETS = /^\s*\[([^[\]]*)\]\s*$/;

/** An edit moves words by any distance; a slip in any digit but the last by ten at least. */
const NEAR = 10;

const RECEIPT = /^([\da-f]{6})-(\d{1,9})-(\d{1,6})-([\da-f]{12})$/;

/**
 * The id in what somebody copied: as `receiptOf` gives it.
 *
 * @returns null where it is none.
 */
export function readReceipt(text: string): string | null {
  const bare = text.replace(BRACKETS, '$1').replace(LABEL, '').trim().toLowerCase();
  return RECEIPT.test(bare) ? bare : null;
}

/** @param id what `receiptOf` gives; white space, its label or brackets around it, and capitals do no harm. */
export function verifyReceipt(id: string, catalogue: Catalogue): Verification {
  const [, article, start, length, text] = RECEIPT.exec(readReceipt(id) ?? '') ?? [];
  if (article === undefined || text === undefined) return { status: 'malformed' };
  const span = { start: Number(start), end: Number(start) + Number(length) };
  const entries = catalogue.articles.filter((entry) => articleKey(entry.article.id) === article);
  const same = entries
    .filter(({ sentences }) => sentences.some((sentence) => isSameSpan(sentence, span)))
    .map((entry) => foundAt(entry.article, span))
    .find((found) => textKey(found.text) === text);
  if (same) return { status: 'same', places: [same] };
  // Only what can be meant is hashed: a corpus has many sentences, and one slip is in one part of the id.
  const places = catalogue.articles.flatMap((entry) =>
    entry.sentences
      .filter(({ start, end }) => end - start === Number(length) || entries.includes(entry))
      .filter(({ start, end }) => textKey(entry.article.body.slice(start, end)) === text)
      .map((sentence) => foundAt(entry.article, sentence)),
  );
  if (places.length > 0) return movedTo(places, { article, ...span, text });
  const [entry] = entries;
  if (!entry) return { status: 'withdrawn' };
  const now = nearest(entry, span.start);
  const isSentence = now !== null && isSameSpan(now, span);
  const mistyped = isSentence ? (isAlike(textKey(now.text), text) ? 'likely' : 'possible') : null;
  return { status: 'changed', now, mistyped };
}

interface Given extends Span {
  /** `articleKey` and `textKey`, as in the id. */
  readonly article: string;
  readonly text: string;
}

function movedTo(places: readonly Found[], { article, start, end, text }: Given): Verification {
  const given = [article, start, end - start, text].join('-');
  const meant = places.find(({ id }) => slipBetween(given, id) !== null);
  if (!meant) {
    // Words of one hash are of one length.
    const isOtherLength = places.every((place) => place.text.length !== end - start);
    return { status: 'moved', places, mistyped: isOtherLength ? 'likely' : null };
  }
  const isNear =
    articleKey(meant.article.id) === article &&
    meant.start !== start &&
    Math.abs(meant.start - start) < NEAR;
  const others = places.filter((place) => place !== meant);
  return { status: 'moved', places: [meant, ...others], mistyped: isNear ? 'possible' : 'likely' };
}

function isAlike(key: string, other: string): boolean {
  return [...key].filter((character, i) => character !== other[i]).length <= SLIPS_MAX;
}

function foundAt(article: Article, { start, end }: Span): Found {
  const text = article.body.slice(start, end);
  return { article, start, end, text, id: receiptOf({ articleId: article.id, start, end, text }) };
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The sentence around a place, or the last one before it. */
function nearest({ article, sentences }: CatalogueEntry, start: number): Found | null {
  const span = sentences.findLast((sentence) => sentence.start <= start) ?? sentences[0];
  return span ? foundAt(article, span) : null;
}

/** One version of an article's text; `store/articleStore.ts` keeps them. */
export interface PastVersion {
  readonly collection: string;
  readonly action: 'added' | 'corrected' | 'withdrawn';
  readonly article: Article;
  /** Who changed it; `file` where a change of its file was noticed. */
  readonly who: string;
  readonly why: string;
  readonly at: Date;
}

/** What the versions of an article tell of a quote whose words do not stand there any more. */
export interface Past {
  readonly status: 'changed' | 'withdrawn';
  /** EDTF, a day (in UTC) as a rule. */
  readonly on: string;
  /** It is the day on which it was noticed: a file may have been changed before. */
  readonly isNoticed: boolean;
  /** In the words of whoever changed it; empty where they gave no reason. */
  readonly because: string;
  /** The sentence as it stood. */
  readonly was: Found;
}

/**
 * When a quote's words were changed or withdrawn, and why.
 *
 * @param id as `receiptOf` gives it, without anything around it.
 * @param versions of the articles that it may be of, oldest first.
 * @returns null where no version has a whole sentence of this id, or the last one still has it.
 */
export function pastOf(id: string, versions: readonly PastVersion[]): Past | null {
  const byArticle = new Map<string, PastVersion[]>();
  for (const version of versions) {
    const key = JSON.stringify([version.collection, version.article.id]);
    byArticle.set(key, [...(byArticle.get(key) ?? []), version]);
  }
  for (const ofOne of byArticle.values()) {
    const last = ofOne.findLastIndex(
      ({ action, article }) => action !== 'withdrawn' && findIn(article, id) !== null,
    );
    const [version, next] = [ofOne[last], ofOne[last + 1]];
    const was = version && findIn(version.article, id);
    // A withdrawn article is withdrawn whatever was changed before.
    const end = ofOne.at(-1);
    const change = end?.action === 'withdrawn' ? end : next;
    if (!was || !next || !change) continue;
    const isWithdrawn = change.action === 'withdrawn';
    const stated = isWithdrawn ? change.article.withdrawn : undefined;
    return {
      status: isWithdrawn ? 'withdrawn' : 'changed',
      on: stated?.on ?? change.at.toISOString().slice(0, '2026-11-03'.length),
      isNoticed: change.who === 'file' && stated === undefined,
      because: change.why,
      was,
    };
  }
  return null;
}

/** The sentence of this id. */
function findIn(article: Article, id: string): Found | null {
  const [, start = '', length = ''] = id.split('-');
  const [from, to] = [Number(start), Number(start) + Number(length)];
  const text = article.body.slice(from, to);
  if (receiptOf({ articleId: article.id, start: from, end: to, text }) !== id) return null;
  const isSentence = splitSentences(article.body).some(
    (span) => span.start === from && span.end === to,
  );
  return isSentence ? { article, start: from, end: to, text, id } : null;
}
