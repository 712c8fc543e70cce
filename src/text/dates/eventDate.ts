import type { Span } from '../span.ts';

/** How the sentence ties what happened to the time. */
export type DateRelation =
  | 'on'
  | 'since'
  | 'until'
  | 'by'
  | 'before'
  | 'after'
  | 'between'
  | 'during'
  | 'for';

/** Why a time is not resolved. */
export type Unresolved =
  /** It counts from a publication date that is not known. */
  | 'no_publication_date'
  /** It counts from a day, and of the publication only the month or the year is known. */
  | 'publication_date_too_coarse'
  /** It counts from another event: “two days later”, “before the coup”. */
  | 'relative_to_event'
  /** It says how long, and not when: “for three years”. */
  | 'duration'
  /** It has no figure to count with: “several years ago”. */
  | 'vague'
  /** It has several readings that no rule decides between. */
  | 'ambiguous'
  /** Its parts do not agree: “Monday, 1 August 2023”, which was a Tuesday. */
  | 'contradiction'
  /** Fiscal years begin when their owners say. */
  | 'fiscal_year';

/** A part of the time named; the time as a whole is what is given: “late 2022” is some time in 2022. */
export type PartOfTime = 'early' | 'mid' | 'late';

/** Which rule read the time, and from which words. Wording it is for the edge. */
interface DateOrigin {
  /** As named in `rules/`: `weekday_before_publication`. */
  readonly rule: string;
  /** The characters that the rule read: “Tuesday”. */
  readonly words: string;
  readonly part?: PartOfTime;
}

/** A time that a sentence speaks of. */
export interface EventDate {
  /** The characters that say it, with a “since” or “by” that makes it an interval. */
  readonly span: Span;
  /**
   * EDTF as `parseEdtfTime()` reads it; null where it is not resolved. `?` marks what follows by a convention (the
   * year of “July 26”), `~` what the words give roughly (“a decade ago”).
   */
  readonly edtf: string | null;
  /** Null where the time is resolved. */
  readonly unresolved: Unresolved | null;
  readonly relation: DateRelation | null;
  readonly from: DateOrigin;
}
