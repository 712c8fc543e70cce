import type { EventDate } from '../../text/dates/eventDate.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import type { Period, Searched, Source, Terms } from '../answer.ts';

/** A sentence that gives a figure, word for word: `article.body.slice(start, end) === text`. */
export interface FigureQuote extends Source {
  /** `receiptOf` this quote. */
  readonly id: string;
  readonly text: string;
  /** Where else these words stand, as of agency reports in several papers. */
  readonly alsoIn: readonly Source[];
}

/** The days that a figure is of, counted from 1 January 1970; more than one where the source is no more precise. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** When a figure held. */
export interface When {
  /** EDTF. */
  readonly edtf: string;
  /** The time that the sentence speaks of, or else that of its publication. */
  readonly by: 'event' | 'published';
  readonly days: Days;
}

/** One figure of the corpus. All spans of `quantity` and `eventDate` are of `quote.text`. */
export interface LedgerEntry {
  readonly quantity: Quantity;
  /** The time nearest to the figure in its sentence; null where it names none. */
  readonly eventDate: EventDate | null;
  /** Null where neither sentence nor article says. */
  readonly when: When | null;
  readonly quote: FigureQuote;
}

/** Every figure that a corpus gives for a topic. */
export interface Ledger {
  /** As asked. */
  readonly topic: string;
  readonly status: 'found' | 'nothing' | 'too_vague';
  /** The topic names whose figures it asks for; else `entries` are anybody's, and nobody's in particular. */
  readonly asksForOwner: boolean;
  /** By date, the earliest first; those without any date last. */
  readonly entries: readonly LedgerEntry[];
  /**
   * Where the topic names an owner ("US troops"): figures of which the sentence does not say whose they
   * are, while the sentences before it speak of that owner. In the same order; never among `entries`.
   */
  readonly ownerNotNamed: readonly LedgerEntry[];
  readonly lookedFor: Terms & {
    /** What was counted, in the words of the topic: `troops`. Its synonyms are looked for as well. */
    readonly counted: readonly string[];
    /** Sentences with such a word or a synonym, within what was asked for. */
    readonly sentences: number;
  };
  /** As in an answer. */
  readonly noneDated: Period | null;
  readonly corpus: Searched;
}
