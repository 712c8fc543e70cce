import { dateBounds } from './dateBounds.ts';
import type { EdtfDate } from './edtfTime.ts';
import { parseEdtfTime } from './parseEdtfTime.ts';

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
