import type { Span } from '../span.ts';

/**
 * - `word`: a stem (`withdraw` for "withdrawing")
 * - `number`: digits without separators (`1500`, `3.5`)
 * - `country`: `country:` and the ISO code, for the country, its people and its adjective
 * - `phrase`: words that mean something together (`pull_out`), given besides these words
 * - `stop`: a word that carries no topic; left out of the index, but callers see "who" and "when"
 */
type TermKind = 'word' | 'number' | 'country' | 'phrase' | 'stop';

/** What the index and the question compare: a normal form, and where it stands in the text. */
export interface Term extends Span {
  readonly term: string;
  readonly kind: TermKind;
}

/** Some tokens in a row that stand for one thing. */
export interface TokenRun {
  /** Index of the first token. */
  readonly first: number;
  /** Index after the last token. */
  readonly end: number;
  readonly term: string;
  readonly kind: TermKind;
}
