import type { EventDate } from '../../text/dates/eventDate.ts';
import type { Span } from '../../text/span.ts';
import type { Period, Quote, Searched, Terms } from '../answer.ts';
import type { Mismatch } from '../compare/matchFigure.ts';
import type { DateRelation } from '../compare/relateDates.ts';
import type { FigureRelation } from '../compare/relateFigures.ts';
import type { PartyRelation } from '../compare/relateParties.ts';
import type { Figure, NamedCountry } from '../compare/statement.ts';
import type { Opposite } from '../opposites/opposite.ts';

/**
 * - `found`: the corpus speaks of it, `quotes` say what;
 * - `nothing`: nothing in the corpus speaks of it;
 * - `question`: it is a question, and no claim;
 * - `too_vague`: it holds no word to look for.
 */
export type CheckStatus = 'found' | 'nothing' | 'question' | 'too_vague';

/**
 * What a sentence makes of what it says, in its own words:
 * - `denied`: not, never, no; somebody denies it;
 * - `called_false`: "the false claim that …";
 * - `planned`: will, intends to;
 * - `doubted`: may, reportedly, unlikely;
 * - `attributed`: somebody is quoted with it: "according to Reuters".
 */
export type MarkKind = 'denied' | 'called_false' | 'planned' | 'doubted' | 'attributed';

/** The words that say so, as a span of the sentence. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** What it bears on, at the most eight words of it; the whole sentence where it is said of that. */
  readonly scope: Span;
}

/** A figure of a quote beside one of the claim's. */
export type FigureComparison = {
  /** `Quote.id`; of `quotes` or of `others`. */
  readonly quoteId: string;
  readonly figure: Figure;
} & (
  | { readonly relation: FigureRelation; readonly notCompared: null }
  | { readonly relation: null; readonly notCompared: Mismatch }
);

export interface CheckedFigure {
  readonly figure: Figure;
  /** In the order of the quotes; how the claim's figure stands to each of theirs. */
  readonly comparisons: readonly FigureComparison[];
}

/** A date of a quote beside one of the claim's. */
interface DateComparison {
  readonly quoteId: string;
  readonly date: EventDate;
  readonly relation: DateRelation;
}

export interface CheckedDate {
  readonly date: EventDate;
  readonly comparisons: readonly DateComparison[];
}

export interface CheckedQuote extends Quote {
  /** Only those that bear on what the claim says; ordered. */
  readonly marks: readonly Mark[];
  readonly parties: PartyRelation;
}

/** A claim beside what the corpus says of the same: comparisons, and never a verdict. */
export interface Check {
  readonly claim: string;
  readonly status: CheckStatus;
  readonly figures: readonly CheckedFigure[];
  readonly dates: readonly CheckedDate[];
  /** The countries that act in the claim. */
  readonly parties: readonly NamedCountry[];
  /** What the claim itself makes of what it says. */
  readonly marks: readonly Mark[];
  /** In the order of their dates, the undated ones last: the order says nothing of who is right. */
  readonly quotes: readonly CheckedQuote[];
  /** Quotes that say the same of somebody else, of another place or another happening; in the order of their dates. */
  readonly others: readonly CheckedQuote[];
  readonly opposites: readonly Opposite[];
  /** What was looked for and where, of the claim; null where nothing was. */
  readonly terms: Terms | null;
  readonly corpus: Searched | null;
  /** As in an answer. */
  readonly noneDated: Period | null;
}
