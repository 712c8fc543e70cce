import { localDay } from '../text/dates/calendar.ts';

/**
 * Today where the machine is, as an EDTF date: what “last year” in a question counts from.
 *
 * @returns `2023-08-02`.
 */
export function today(): string {
  return localDay(new Date());
}
