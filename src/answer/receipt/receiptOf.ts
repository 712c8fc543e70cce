import { createHash } from 'node:crypto';

/** Characters of hexadecimal: an article among thousands, and words nobody finds a second time. */
const ARTICLE_LENGTH = 6;
const TEXT_LENGTH = 12;

interface Place {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A quote's short id: `3f9a01-444-77-9f86d081884c`. By it anybody can tell, with this program or by
 * hand, whether the words still stand at their place.
 *
 * Its parts: SHA-256 of the article's id; where the words begin in the article's body, and how many
 * they are, both in UTF-16 units; SHA-256 of the words. Hashes are of UTF-8, and shortened.
 */
export function receiptOf({ articleId, start, end, text }: Place): string {
  return [articleKey(articleId), start, end - start, textKey(text)].join('-');
}

/** @returns the beginning of the hash (SHA-256, hexadecimal) of an article's id, as it stands in a quote id. */
export function articleKey(articleId: string): string {
  return sha256(articleId).slice(0, ARTICLE_LENGTH);
}

/** @returns the beginning of the hash (SHA-256, hexadecimal) of a quote's words, as it stands in a quote id. */
export function textKey(text: string): string {
  return sha256(text).slice(0, TEXT_LENGTH);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
