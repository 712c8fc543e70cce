import type { Quote } from '../answer/answer.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';

/** The date of what a quote says, and its id where it is none of those shown, so that it can be looked up. */
export function dateOfQuote(
  { quoteId, published }: { readonly quoteId: string; readonly published: string | null },
  shown: readonly Quote[],
): string {
  const isShown = shown.some(({ id }) => id === quoteId);
  return `${formatEdtf(published)}${isShown ? '' : `, quote ${quoteId}`}`;
}
