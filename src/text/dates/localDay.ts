import { edtfOf } from './calendar.ts';

/** The day of a moment where the machine is, as an EDTF date. */
export function localDay(time: Date): string {
  return edtfOf(time.getFullYear(), time.getMonth() + 1, time.getDate());
}
