import type { Span } from '../../text/span.ts';

/** The kind of thing that a question asks for. */
export type QuestionType =
  | 'count'
  | 'amount'
  | 'when'
  | 'who'
  | 'where'
  | 'why'
  | 'how'
  | 'which'
  | 'yes_no'
  | 'statement';

/** A word of the question, and what in the corpus stands for it. */
export interface QuestionTerm extends Span {
  /** The word as asked. */
  readonly word: string;
  readonly term: string;
  /** A name, a country or a number: where it is not matched, another thing is spoken of. */
  readonly isName: boolean;
  /** Terms of the corpus that stand for it, each with a weight of 0 to 1; itself, if known, first. */
  readonly matches: readonly { readonly term: string; readonly weight: number }[];
}

/** A question understood. */
export interface Question {
  readonly text: string;
  readonly type: QuestionType;
  /** Its words but for stop words, in order, each once. */
  readonly terms: readonly QuestionTerm[];
}
