import { createHash } from 'node:crypto';
import type { Answer } from '../../answer/answer.ts';
import { shownQuotes } from '../../answer/answer.ts';

/** Short enough for a button, long enough to tell an answer from the few others that a question may get. */
const LENGTH = 6;

/**
 * 6 characters of base64url that stand for what an answer shows: the same as long as its quotes are,
 * in their order, whatever it is that changes them (articles, settings, the day, the bot's version).
 */
export function answerKey(answer: Answer): string {
  const ids = shownQuotes(answer).map(({ id }) => id);
  const hash = createHash('sha256').update(JSON.stringify([answer.status, ids]));
  return hash.digest('base64url').slice(0, LENGTH);
}
