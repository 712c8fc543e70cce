import { setImmediate } from 'node:timers/promises';
import type { Article } from '../corpus/article.ts';
import type { Progress } from '../corpus/readCorpus.ts';
import { SentenceIndex } from './sentenceIndex.ts';

/** How long to work before other work of the process, such as Discord's heartbeat, gets its turn. */
const TURN_MS = 20;

/**
 * Indexes articles, giving way to other work again and again.
 *
 * @param articles each with an id of its own.
 * @param onProgress told about every 20 ms, and at the end.
 * @returns the index of all of them.
 * @throws RangeError where two articles have one id.
 */
export async function buildIndex(
  articles: readonly Article[],
  onProgress?: Progress,
): Promise<SentenceIndex> {
  const index = new SentenceIndex();
  let turnStarted = performance.now();
  for (const [done, article] of articles.entries()) {
    index.add(article);
    if (performance.now() - turnStarted < TURN_MS) continue;
    onProgress?.(done, articles.length);
    await setImmediate();
    turnStarted = performance.now();
  }
  onProgress?.(articles.length, articles.length);
  return index;
}
