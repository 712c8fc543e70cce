import type { TimeEdges } from '../../text/edtf/timeBounds.ts';
import type { Span } from '../../text/span.ts';
import type { MendedWord } from './mendSpelling.ts';

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

/** A term that stands for a word of the question, though less surely than the word itself. */
export interface Alternative {
  /** The term itself, as a phrase has no number in the vocabulary's columns. */
  readonly term: string;
  readonly id: number;
  /** 0 to 1. */
  readonly weight: number;
}

/** A word of the question and what the corpus knows of it. */
export interface QuestionTerm extends Span {
  /** The word as read. */
  readonly word: string;
  readonly term: string;
  /** The term's number in the vocabulary; -1 where the corpus never held it. */
  readonly id: number;
  /** Bits of `Trait`. */
  readonly traits: number;
  readonly vector: Float32Array | null;
  /** How likely a sentence that answers repeats it, 0 to 1. */
  readonly weight: number;
  /** How much it tells, in nats: the rarer in the corpus and in English, the more; times its weight. */
  readonly information: number;
  /** A name: where it is not matched, somebody or something else is spoken of. */
  readonly isName: boolean;
  /** It says what kind of thing is asked for: "troops" in "how many US troops". */
  readonly isFocus: boolean;
  /** The verb that the question asks about: a source may say it in other words. */
  readonly isVerb: boolean;
  /** Synonyms that the corpus holds. */
  readonly synonyms: readonly Alternative[];
}

/** Two words of the question that stand close together. */
export interface TermPair {
  readonly first: number;
  readonly second: number;
  /** How many words further the second stands. */
  readonly gap: number;
  readonly information: number;
}

/** Where the asker wants the answer from; null where that is open. Days count from 1 January 1970. */
interface Scope {
  readonly fromDay: number | null;
  readonly toDay: number | null;
  readonly articleIds: ReadonlySet<string> | null;
}

/** A question understood. */
export interface Question {
  /** As read: with the spelling mended. Places in it are those of this text. */
  readonly text: string;
  /** The words whose spelling was mended, in order. */
  readonly readAs: readonly MendedWord[];
  readonly type: QuestionType;
  /** Its words but for stop words, in order, each once. */
  readonly terms: readonly QuestionTerm[];
  /** The sum of the terms' information, never 0. */
  readonly information: number;
  readonly pairs: readonly TermPair[];
  /** The numbers of all its words, stop words too, in order; -1 for those that the corpus lacks. */
  readonly sequence: readonly number[];
  readonly scope: Scope;
  /** The day as of which it is asked, counted from 1 January 1970; null where that is open. */
  readonly askedDay: number | null;
  /** The time that it asks about; null where it names none. */
  readonly askedTime: TimeEdges | null;
  /** It asks for how things stand: its answers come newest first. */
  readonly asksForLatest: boolean;
  /** It asks for a share of a whole: "what percentage". */
  readonly asksForShare: boolean;
  /** It asks what somebody said, thinks or announced. */
  readonly asksWhatWasSaid: boolean;
  readonly isNegated: boolean;
}

/** Whether a question asks for a figure: how many, or how much. */
export function asksForFigure({ type }: Pick<Question, 'type'>): boolean {
  return type === 'count' || type === 'amount';
}

/** The question's words that meet a condition, as asked and not as their spelling was mended. */
export function asAsked(
  { terms, readAs }: Pick<Question, 'terms' | 'readAs'>,
  isWanted: (term: QuestionTerm) => boolean,
): string[] {
  const asked = new Map(readAs.map(({ start, word }) => [start, word]));
  return terms.filter(isWanted).map(({ start, word }) => asked.get(start) ?? word);
}
