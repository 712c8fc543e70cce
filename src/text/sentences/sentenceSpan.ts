import type { Span } from '../span.ts';

/** A sentence of a text, or a `fragment`: a stretch that no punctuation closes, such as a headline. */
export interface SentenceSpan extends Span {
  readonly kind: 'sentence' | 'fragment';
}
