import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../corpus/article.ts';
import type { ArticleFields } from '../../corpus/articleFields.ts';
import { doubtDraft, knownTexts } from '../../sources/doubts/doubtDraft.ts';
import type { Doubt, Draft } from '../../sources/draft.ts';
import { localDay } from '../../text/dates/calendar.ts';

/** Articles that are compared before others get a turn: some milliseconds. */
const AT_ONCE = 20;

/**
 * What is doubted about an article that is to come, beside the articles that are searched on the server. With thousands of
 * them it takes a second, in steps that let everybody else go first.
 *
 * @param articles without the one that it is to take the place of.
 */
export async function findDoubts(
  draft: Draft,
  fields: ArticleFields,
  articles: readonly Article[],
): Promise<Doubt[]> {
  const known = knownTexts([]);
  for (const [i, article] of articles.entries()) {
    if (i % AT_ONCE === 0) await setImmediate();
    known.add(article);
  }
  return doubtDraft(draft, fields, known, localDay(new Date()));
}
