import { type DayBounds, dateBounds } from './dateBounds.ts';
import { parseEdtfTime } from './parseEdtfTime.ts';

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
