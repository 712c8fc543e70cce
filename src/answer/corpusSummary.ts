import type { SentenceIndex } from '../search/sentenceIndex.ts';
import type { Answer } from './answer.ts';

/** How much the corpus holds, and from which dates. */
export function corpusSummary(index: SentenceIndex): Answer['corpus'] {
  const { articles, sentenceCount } = index;
  // EDTF dates of four-digit years sort as text.
  const dates = articles.flatMap(({ published }) => published ?? []).sort();
  return {
    articles: articles.length,
    sentences: sentenceCount,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
}
