import { localDay } from '../text/dates/calendar.ts';

/** Today where the machine is, as an EDTF date: what “last year” in a question counts from. */
export function today(): string {
  return localDay(new Date());
}
