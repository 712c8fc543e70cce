import type { EventDate } from '../../text/dates/eventDate.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import type { Span } from '../../text/span.ts';
import type { Term } from '../../text/terms/term.ts';

/** A country that a sentence names. */
export interface NamedCountry extends Span {
  /** ISO 3166 code. */
  readonly country: string;
  /** It acts, rather than being where something is: "France" of "France has troops in Niger". */
  readonly isParty: boolean;
}

/** A figure of a sentence, with what tells of what it is. */
export interface Figure {
  readonly text: string;
  readonly quantity: Quantity;
  readonly statement: Statement;
}

/** A sentence, as far as it can be compared with another one. */
export interface Statement {
  readonly text: string;
  /** All terms but phrases. */
  readonly terms: readonly Term[];
  /** The terms that say what it is about: no stop words, names, numbers and words of time. */
  readonly topics: readonly Term[];
  /** The terms that say which matter it is about: topics, and names that are no countries'. */
  readonly anchors: readonly Term[];
  /** The names among them. */
  readonly names: readonly Term[];
  readonly countries: readonly NamedCountry[];
  readonly dates: readonly EventDate[];
  readonly figures: readonly Figure[];
  /** EDTF date of its article; null where that is undated. */
  readonly published: string | null;
  /** The terms of its article's title and its year: they may name what the sentence leaves out. */
  readonly titleTerms: ReadonlySet<string>;
}
