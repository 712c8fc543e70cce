import { dayCount } from './dayCount.ts';
import type { EdtfDate } from './edtfTime.ts';

/** First and last day, counted from 1 January 1970; null where it is open or unknown. */
export interface DayBounds {
  readonly first: number | null;
  readonly last: number | null;
}

/** Where the stretches that stand in a month's place begin and end, in months of the year named. */
const STRETCHES: ReadonlyMap<number, readonly [number, number]> = new Map([
  // Seasons of the northern hemisphere, by whole months as meteorology counts them; EDTF leaves them open.
  [21, [3, 5]],
  [22, [6, 8]],
  [23, [9, 11]],
  // The winter of 2022 may have begun in December 2021, or end in February 2023.
  [24, [0, 14]],
  [33, [1, 3]],
  [34, [4, 6]],
  [35, [7, 9]],
  [36, [10, 12]],
  [40, [1, 6]],
  [41, [7, 12]],
]);

/**
 * The days that a date may mean: of `199X` those of ten years, of `XXXX-07-26` none that are known.
 *
 * `?` and `~` do not widen them: they say how sure the source is, and not by how much it may be wrong.
 */
export function dateBounds({ year, month, day }: EdtfDate): DayBounds {
  if (year === 'XXXX') return { first: null, last: null };
  const firstYear = Number(year.replaceAll('X', '0'));
  const lastYear = Number(year.replaceAll('X', '9'));
  const [from, to] = month === undefined ? [1, 12] : (STRETCHES.get(month) ?? [month, month]);
  return {
    first: dayCount(firstYear, from, day ?? 1),
    last: day === undefined ? dayCount(lastYear, to + 1, 0) : dayCount(lastYear, to, day),
  };
}
