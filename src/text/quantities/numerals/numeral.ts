import type { Span } from '../../span.ts';

/** One number as a text has it, without unit and qualifier. */
export interface Numeral extends Span {
  /** Index of its first token. */
  readonly first: number;
  /** Index after its last token. */
  readonly after: number;
  /** Null for a vague one ("hundreds"), whose order `magnitude` says. */
  readonly value: number | null;
  readonly magnitude: number | null;
  /** The factor of the scale words in it ("million"), 1 where there is none. */
  readonly scale: number;
  /** `part` for "a third", "half", "1/3"; `couple` for "a couple", which is two or a few. */
  readonly form: 'digits' | 'words' | 'part' | 'vague' | 'couple';
}
