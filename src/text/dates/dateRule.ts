import type { CalendarDate } from '../edtf/parseEdtf.ts';
import type { PartOfTime, Unresolved } from './eventDate.ts';

/** What a rule may look at. */
export interface DateContext {
  readonly text: string;
  /** When the text was published; of a question, the day it is asked. */
  readonly published: CalendarDate | null;
  /** The day of publication, counted from 1 January 1970; null where it is not known to the day. */
  readonly day: number | null;
  /** Whether the text is a question: its bare weekdays and months are past unless it asks what will be. */
  readonly asked: boolean;
}

/** A month, or a day of one, that the text gives without its year. */
export interface Yearless {
  readonly month: number;
  readonly day?: number;
}

/** What a rule makes of its words. */
export type Reading = {
  readonly rule: string;
  readonly part?: PartOfTime | undefined;
  /** Kept so that “from March to May 2021” can lend its year. */
  readonly yearless?: Yearless;
  /** The words stand for an event (“the July 26 coup”) and are no bound for “after” or “before”. */
  readonly isName?: boolean;
  /** It counts from another time in the sentence, by so many of a unit: “two years later”. */
  readonly fromAnchor?: { readonly unit: string; readonly count: number };
  /** Characters at the beginning and the end of the match that do not say the time. */
  readonly skip?: number;
  readonly drop?: number;
} & (
  | { readonly edtf: string }
  | { readonly edtf: null; readonly unresolved: Unresolved }
  /** The words are no time, and no other rule shall read them. */
  | { readonly edtf: 'none' }
);

/** One way to say a time. A new one stands in `rules/` and in the list of `dateRules.ts`. */
export interface DateRule {
  /** Global and case-insensitive; no part of it may match in more than one way, so that it takes linear time. */
  readonly pattern: RegExp;
  /** Null where the words are no time, but another rule may read some of them. */
  readonly read: (match: RegExpExecArray, context: DateContext) => Reading | null;
}

/** A time that was found, before its relation is known. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

/** A time that counts from the publication, which is not known, or not to the day. */
export function notResolved(rule: string, { published }: DateContext): Reading {
  return {
    ...{ rule, edtf: null },
    unresolved: published ? 'publication_date_too_coarse' : 'no_publication_date',
  };
}

const PARTS: Readonly<Record<string, PartOfTime>> = {
  ...{ early: 'early', earlier: 'early', beginning: 'early', start: 'early' },
  ...{ mid: 'mid', middle: 'mid' },
  ...{ late: 'late', later: 'late', end: 'late' },
};

/** Which part of the time the words name, of a match with the groups of `PART`. */
export function partOf(groups: RegExpExecArray['groups']): PartOfTime | undefined {
  const word = groups?.['part'] ?? groups?.['edge'];
  return word === undefined ? undefined : PARTS[word.toLowerCase()];
}

const YEARS_LATER: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/**
 * The year of a match with the groups of `YEAR`.
 *
 * @returns null where the words give none, `unknown` where it counts from a publication date that is not known.
 */
export function yearOf(
  groups: RegExpExecArray['groups'],
  { published }: DateContext,
): number | 'unknown' | null {
  if (groups?.['year']) return Number(groups['year']);
  const word = groups?.['yearWord']?.toLowerCase();
  if (word === undefined) return null;
  return published ? published.year + (YEARS_LATER[word] ?? 0) : 'unknown';
}
