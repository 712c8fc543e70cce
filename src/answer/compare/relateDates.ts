import type { EventDate } from '../../text/dates/eventDate.ts';
import { dayBounds } from '../../text/edtf/dayBounds.ts';

/**
 * How a date stands to another one, both taken as the days that they may mean:
 * - `same`: the same days;
 * - `within`, `contains`: it lies in the other ("2 Aug 2023" in "August 2023"), or the other in it;
 * - `overlaps`: some days are in both;
 * - `differs`: no day is in both;
 * - `not_comparable`: one of them is not resolved, lacks its year, or is given roughly.
 */
export type DateRelation =
  | 'same'
  | 'within'
  | 'contains'
  | 'overlaps'
  | 'differs'
  | 'not_comparable';

/** Says roughly: by how much, the words do not tell. */
const ROUGHLY = /[~%]/;

/** How a date stands to another. Symmetric: the other way round, `within` is `contains`. */
export function relateDates(a: Pick<EventDate, 'edtf'>, b: Pick<EventDate, 'edtf'>): DateRelation {
  const [first, second] = [daysOf(a), daysOf(b)];
  if (first === null || second === null) return 'not_comparable';
  const starts = first.start - second.start;
  const ends = first.end - second.end;
  if (first.start === second.start && first.end === second.end) return 'same';
  if (first.end < second.start || second.end < first.start) return 'differs';
  if (starts >= 0 && ends <= 0) return 'within';
  return starts <= 0 && ends >= 0 ? 'contains' : 'overlaps';
}

function daysOf({ edtf }: Pick<EventDate, 'edtf'>): { start: number; end: number } | null {
  if (edtf === null || ROUGHLY.test(edtf)) return null;
  const { first, last } = dayBounds(edtf);
  if (first === null && last === null) return null;
  return { start: first ?? Number.NEGATIVE_INFINITY, end: last ?? Number.POSITIVE_INFINITY };
}
