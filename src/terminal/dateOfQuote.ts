import type { Quote } from '../answer/answer.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';

/**
 * The date of what a quote says, and its id where it is none of those shown, so that it can be looked up.
 *
 * @param saying the id of the quote, and its article's EDTF date, null where that is undated.
 * @param shown the quotes that the reader sees.
 * @returns a date as people write it, or `undated`; with the id where the quote is not shown.
 */
export function dateOfQuote(
  { quoteId, published }: { readonly quoteId: string; readonly published: string | null },
  shown: readonly Quote[],
): string {
  const isShown = shown.some(({ id }) => id === quoteId);
  return `${formatEdtf(published)}${isShown ? '' : `, quote ${quoteId}`}`;
}
