import { type DayBounds, dateBounds, type EdtfDate, parseEdtfTime } from './parseEdtfTime.ts';

/**
 * The first and the last day that an EDTF time may mean, counted from 1 January 1970: of `2023-08` the 1st and the
 * 31st, of `2011/..` the first only, of `[a,b]` the first of the earliest and the last of the latest.
 *
 * @returns null for a bound that is open or unknown (`XXXX-07-26` has neither).
 * @throws RangeError where the text is not an EDTF time.
 */
export function dayBounds(edtf: string): DayBounds {
  const time = parseEdtfTime(edtf);
  if (!time) throw new RangeError(`Cannot count the days to "${edtf}": it is not an EDTF time`);
  switch (time.kind) {
    case 'date':
      return dateBounds(time);
    case 'interval':
      return {
        first: time.start && dateBounds(time.start).first,
        last: time.end && dateBounds(time.end).last,
      };
    case 'choice':
      return widest(time.dates.map(dateBounds));
  }
}

function widest(bounds: readonly DayBounds[]): DayBounds {
  const firsts = bounds.map(({ first }) => first).filter((day) => day !== null);
  const lasts = bounds.map(({ last }) => last).filter((day) => day !== null);
  return {
    first: firsts.length === bounds.length ? Math.min(...firsts) : null,
    last: lasts.length === bounds.length ? Math.max(...lasts) : null,
  };
}

/** From one day to another, both included, counted from 1 January 1970. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** When something begins and when it ends, as precisely as that is told: in a year, a month or on a day. */
export interface TimeEdges {
  /** Null where it is open. */
  readonly begin: Days | null;
  readonly end: Days | null;
}

/**
 * Where an EDTF time begins and ends: `2011-04/2013` in April 2011 and in 2013, `2011/..` in 2011 and open, `2023`
 * both in 2023, `[a,b]` in `a` and in `b`.
 *
 * @returns null where neither is known (`XXXX-07-26`).
 * @throws RangeError where the text is not an EDTF time.
 */
export function edgesOf(edtf: string): TimeEdges | null {
  const time = parseEdtfTime(edtf);
  if (!time) throw new RangeError(`Cannot read the edges of "${edtf}": it is not an EDTF time`);
  const [from, to] =
    time.kind === 'interval'
      ? [time.start, time.end]
      : time.kind === 'choice'
        ? [time.dates[0], time.dates.at(-1)]
        : [time, time];
  const [begin, end] = [daysOf(from), daysOf(to)];
  return begin || end ? { begin, end } : null;
}

function daysOf(date: EdtfDate | null | undefined): Days | null {
  if (!date) return null;
  const { first, last } = dateBounds(date);
  return first === null || last === null ? null : { first, last };
}
