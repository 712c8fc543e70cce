import { createHash } from 'node:crypto';

/** Parts that the articles of all sets are cut into: what is learnt on four is measured on the fifth. */
export const FOLDS = 5;

/**
 * The part, 0 to 4, that an article is in, by a hash, so that it is the same everywhere. Paragraphs of
 * one article (`Title#3`) stay together, also across sets.
 */
export function foldOf(articleId: string): number {
  const article = articleId.replace(/#\d+$/, '');
  return createHash('sha256').update(article).digest().readUInt32BE(0) % FOLDS;
}
