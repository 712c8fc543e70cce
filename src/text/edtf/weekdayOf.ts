import { firstDay } from './dayNumber.ts';
import { parseEdtf } from './parseEdtf.ts';

/** 1 January 1970 was a Thursday, three days after a Monday. */
const EPOCH_WEEKDAY = 3;

/** The day of the week of an EDTF date, 0 for Monday to 6; null where it is not one day. */
export function weekdayOf(edtf: string): number | null {
  if (parseEdtf(edtf)?.day === undefined) return null;
  return (((firstDay(edtf) + EPOCH_WEEKDAY) % 7) + 7) % 7;
}
