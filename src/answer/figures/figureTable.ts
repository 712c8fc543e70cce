import type { EventDate } from '../../text/dates/eventDate.ts';
import type { Quantity } from '../../text/quantities/quantity.ts';
import type { Span } from '../../text/span.ts';
import type { Alongside, Period, Searched, Source, Terms } from '../answer.ts';

/** A sentence that gives a figure, word for word: `article.body.slice(start, end) === text`. */
export interface FigureQuote extends Source {
  /** `receiptOf` this quote. */
  readonly id: string;
  readonly text: string;
  /** Words that may turn it round or leave it open, to be seen. */
  readonly cues: readonly Span[];
  /** What of its article is to be seen with it. */
  readonly alongside: readonly Alongside[];
  /** Where else these words stand, as of agency reports in several papers. */
  readonly alsoIn: readonly Source[];
}

/** The days that a figure is of, counted from 1 January 1970; more than one where the source is no more precise. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** When a figure is given, or of when it is. */
export interface When {
  /** EDTF. */
  readonly edtf: string;
  /** The time that the sentence ties it to, or else that of its publication. */
  readonly by: 'event' | 'published';
  readonly days: Days;
}

/** One figure of the corpus. All spans are of `quote.text`. */
export interface FigureEntry {
  readonly quantity: Quantity;
  /** What is said of it, in the sentence's own words: "were killed", "refused to withdraw". */
  readonly predicate: Span | null;
  /** The time that the sentence ties to this figure; null where it ties none to it. */
  readonly eventDate: EventDate | null;
  /** Null where neither sentence nor article says. */
  readonly when: When | null;
  readonly quote: FigureQuote;
}

/** Every figure that a corpus gives for a topic. */
export interface FigureTable {
  /** As asked. */
  readonly topic: string;
  readonly status: 'found' | 'nothing' | 'too_vague';
  /** The topic names whose figures it asks for; else `entries` are anybody's. */
  readonly asksForOwner: boolean;
  /** By date, the earliest first; those without any date last. */
  readonly entries: readonly FigureEntry[];
  /**
   * Where the topic names an owner ("US troops"): figures whose sentence does not say whose they are, while the sentences
   * before it or the title name that owner. In the same order; never among `entries`.
   */
  readonly ownerNotNamed: readonly FigureEntry[];
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
