import type { Span } from '../text/span.ts';
import type { CatalogueEntry } from './catalogue.ts';

/** The sentences before and after one, word for word; null where it is the first, or the last. */
export interface Surroundings {
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What stands around a sentence in its article.
 *
 * @param entry the article with its sentences.
 * @param span the sentence: UTF-16 offsets in the body.
 * @returns null where the article has no sentence at this place (any more).
 */
export function surroundings(
  { article, sentences }: CatalogueEntry,
  span: Span,
): Surroundings | null {
  const place = sentences.findIndex(({ start, end }) => start === span.start && end === span.end);
  if (place === -1) return null;
  const textOf = (sentence: Span | undefined) =>
    sentence ? article.body.slice(sentence.start, sentence.end) : null;
  return { before: textOf(sentences[place - 1]), after: textOf(sentences[place + 1]) };
}
