import type { Span } from '../span.ts';
import type { Attribution } from '../speech/findAttributions.ts';

/**
 * What a quantity measures. `share` is a part of a whole in words ("a third", "nine of ten"), `times`
 * a multiple or a repetition ("twice", "three times"), `measure` a unit of none of the other kinds.
 */
export type QuantityKind =
  | ('count' | 'money' | 'percent' | 'share' | 'times' | 'temperature' | 'age' | 'duration')
  | ('length' | 'area' | 'volume' | 'mass' | 'speed' | 'energy' | 'power' | 'data' | 'measure');

/** How the words around a number bound it; `exact` where they say so ("only 5", "exactly 5"). */
export type QualifierKind =
  | ('approx' | 'at_least' | 'at_most')
  | ('more_than' | 'less_than' | 'exact');

/** What a number may be: equal ends for one number, null for an open end. */
export interface NumberRange {
  readonly low: number | null;
  readonly high: number | null;
  /**
   * The order that a vague word names (100 for "hundreds", 10,000 for "tens of thousands"), else null.
   * Both ends are open then: how many hundreds there are the words do not say.
   */
  readonly magnitude: number | null;
}

export interface Qualifier extends Span {
  readonly kind: QualifierKind;
}

export interface Unit extends Span {
  /** The unit in the singular (`metre`, `square_foot`, `percentage_point`), or an ISO 4217 code. */
  readonly name: string;
}

export interface CountedNoun extends Span {
  /** The last word, in lower case: `soldiers` of "US soldiers". */
  readonly head: string;
}

export interface Owner extends Span {
  /** ISO 3166 code, as in `lexicon/countries.json`; null for an owner that is no country. */
  readonly country: string | null;
}

export interface Status extends Span {
  /** The verb as dictionaries have it: `withdraw` for "withdrawal" and "withdrawn". */
  readonly lemma: string;
}

/**
 * A quantity of a text. Its span reaches over qualifier, number and unit ("about 70 km"); each part is a
 * span of the same text.
 */
export interface Quantity extends Span, NumberRange {
  /** The number or range alone: "20-30", "half a million". */
  readonly number: Span;
  readonly kind: QuantityKind;
  readonly qualifier: Qualifier | null;
  readonly unit: Unit | null;
  /** What is counted: "US soldiers". */
  readonly noun: CountedNoun | null;
  /** Whose it is: "US". */
  readonly owner: Owner | null;
  readonly place: Span | null;
  /** What happens to it, as worded: "withdrawn". */
  readonly status: Status | null;
  readonly attribution: Attribution | null;
}

/** How two numbers of a range are joined: "20-30", "10 to 15", "two or three", "between 5 and 10". */
export type Connector = 'dash' | 'to' | 'or' | 'and';

/** A number or a range with the words around it that bound and measure it. */
export interface Expression extends Span, NumberRange {
  /** Index of the first token of the number, its currency included. */
  readonly first: number;
  /** Index after the expression's last token. */
  readonly after: number;
  readonly number: Span;
  /** One, or two for a range. */
  readonly numerals: readonly Numeral[];
  readonly connector: Connector | null;
  readonly kind: QuantityKind;
  readonly unit: Unit | null;
  readonly qualifier: Qualifier | null;
}

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
