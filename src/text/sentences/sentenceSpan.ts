import type { Span } from '../span.ts';

export interface SentenceSpan extends Span {
  readonly kind: 'sentence' | 'fragment';
}
