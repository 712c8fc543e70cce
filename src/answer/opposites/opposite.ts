import type { Span } from '../../text/span.ts';

/** What one quote says of it: that it is so, that it is not so (a negation, a denial), or the contrary by another verb. */
export type Side = 'stated' | 'denied' | 'contrary';

/** The words by which a quote says so, as a span of its text: "does not intend to withdraw its troops". */
export interface Saying extends Span {
  readonly quoteId: string;
  /** EDTF date of the quote. */
  readonly published: string | null;
  /** Those words. */
  readonly words: string;
  readonly side: Side;
}

/** That quotes say one thing of one party and its opposite; it decides nothing. */
export interface Opposite {
  /** The verb that was asked about, or claimed, as the pipeline's term. */
  readonly verb: string;
  /** In the order of their dates, the undated last; of two sides at least. */
  readonly sayings: readonly Saying[];
}
