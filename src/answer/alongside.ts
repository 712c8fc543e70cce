import type { IndexedArticle } from '../search/indexedArticle.ts';
import type { Span } from '../text/span.ts';
import type { Alongside } from './answer.ts';
import { isCorrection } from './figures/retractedIn.ts';

const corrections = new WeakMap<IndexedArticle, number | null>();

/**
 * What of its article is to be seen with a sentence, word for word: the sentence that names the speaker, where it stands
 * within a speech, and the one by which the article corrects itself.
 */
export function alongsideOf(article: IndexedArticle, position: number): Alongside[] {
  const speaker = article.speakers[position] ?? -1;
  const correction = correctionIn(article);
  return [
    ...(speaker >= 0 ? [{ why: 'speaker' as const, ...textAt(article, speaker) }] : []),
    ...(correction !== null && correction !== position
      ? [{ why: 'correction' as const, ...textAt(article, correction) }]
      : []),
  ];
}

/** The first sentence by which an article corrects itself; looked for once. */
function correctionIn(article: IndexedArticle): number | null {
  const known = corrections.get(article);
  if (known !== undefined) return known;
  const at = article.spans.findIndex((_, position) => isCorrection(textAt(article, position).text));
  corrections.set(article, at < 0 ? null : at);
  return at < 0 ? null : at;
}

function textAt({ article, spans }: IndexedArticle, position: number): Span & { text: string } {
  const { start, end } = spans[position] ?? { start: 0, end: 0 };
  return { start, end, text: article.body.slice(start, end) };
}
