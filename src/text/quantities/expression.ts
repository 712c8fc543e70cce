import type { Span } from '../span.ts';
import type { Numeral } from './numerals/numeral.ts';
import type { NumberRange, Qualifier, QuantityKind, Unit } from './quantity.ts';

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
