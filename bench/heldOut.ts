import { createHash } from 'node:crypto';

const FOLDS = 5;
const HELD_OUT_FOLD = 0;

/**
 * Whether an article is kept out of training, and its questions for measuring: one in five, by a
 * hash, so that it is the same one everywhere. Paragraphs of one article (`Title#3`) stay together.
 */
export function isHeldOut(articleId: string): boolean {
  const article = articleId.replace(/#\d+$/, '');
  return createHash('sha256').update(article).digest().readUInt32BE(0) % FOLDS === HELD_OUT_FOLD;
}
