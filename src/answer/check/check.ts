import type { Span } from '../../text/span.ts';
import type { Period, Quote, Searched, Terms } from '../answer.ts';
import type { Opposite } from '../opposites/opposite.ts';

/**
 * - `found`: sentences bear on it, `quotes` say what;
 * - `nothing`: no sentence was found that does;
 * - `question`: it is a question, and no claim;
 * - `too_vague`: it holds no word to look for.
 */
export type CheckStatus = 'found' | 'nothing' | 'question' | 'too_vague';

/** Words of a quote, word for word: `quote.text.slice(start, end)`. */
export interface QuotedWords extends Span {
  readonly quoteId: string;
  /** EDTF date of the quote's article. */
  readonly published: string | null;
  readonly words: string;
}

/** A number, a date or a name of the claim, and where it stands in the quotes. */
export interface Sought extends Span {
  readonly kind: 'figure' | 'date' | 'name';
  /** The claim's words for it: "2,000". */
  readonly words: string;
  /** In the order of the quotes, the first of each: "2,000" as "two thousand", "26 July" as "July 26". */
  readonly stands: readonly QuotedWords[];
  /** What those quotes in which it does not stand give in its place, in the order of their dates; for figures. */
  readonly given: readonly QuotedWords[];
}

export interface CheckedQuote extends Quote {
  /** Words that may turn it round or leave it open, to be seen: ordered, disjoint. */
  readonly cues: readonly Span[];
}

/** A claim beside sentences of the corpus: what stands where, and never a verdict. */
export interface Check {
  readonly claim: string;
  readonly status: CheckStatus;
  /** In the order of the claim. */
  readonly sought: readonly Sought[];
  /** The closest first; what the claim has as well is in `highlights`. */
  readonly quotes: readonly CheckedQuote[];
  readonly opposites: readonly Opposite[];
  /** What was looked for and where, of the claim; null where nothing was. */
  readonly terms: Terms | null;
  readonly corpus: Searched | null;
  /** As in an answer. */
  readonly noneDated: Period | null;
}
