import type { TermKind } from './term.ts';

/** Some tokens in a row that stand for one thing. */
export interface TokenRun {
  /** Index of the first token. */
  readonly first: number;
  /** Index after the last token. */
  readonly end: number;
  readonly term: string;
  readonly kind: TermKind;
}
