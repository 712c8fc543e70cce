import type { Answer, Quote } from '../../answer/answer.ts';
import { shownQuotes } from '../../answer/answer.ts';

/** Quotes on a page: embeds are read at a glance, a message of text has room for two. */
const PAGE_QUOTES = { embeds: 3, text: 2 };

export interface Page {
  readonly quotes: readonly Quote[];
  /** The place of the first of them in the answer, counted from 0. */
  readonly first: number;
  /** How many pages the answer has; 1 at least. */
  readonly pages: number;
}

/** @param page counted from 0; the last one where there are fewer. */
export function pageOf(
  answer: Answer,
  { page, showsEmbeds }: { readonly page: number; readonly showsEmbeds: boolean },
): Page {
  const quotes = shownQuotes(answer);
  const size = showsEmbeds ? PAGE_QUOTES.embeds : PAGE_QUOTES.text;
  const pages = Math.max(1, Math.ceil(quotes.length / size));
  const first = Math.min(page, pages - 1) * size;
  return { quotes: quotes.slice(first, first + size), first, pages };
}
