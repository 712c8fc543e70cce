import { firstDay } from '../edtf/dayNumber.ts';
import { parseEdtf } from '../edtf/parseEdtf.ts';
import { weekdayOf } from './calendar.ts';

/** The day of the week of an EDTF date, 0 for Monday to 6; null where it is not one day. */
export function weekdayOfDate(edtf: string): number | null {
  return parseEdtf(edtf)?.day === undefined ? null : weekdayOf(firstDay(edtf));
}
