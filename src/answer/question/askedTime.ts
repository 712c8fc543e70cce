import { findAskedDates } from '../../text/dates/findAskedDates.ts';
import { edgesOf, type TimeEdges } from '../../text/edtf/edgesOf.ts';

/**
 * The time that a question asks about: of several the first that lasts from one to another ("from 2004 to May 2005"),
 * or else the last, as those before tell what the question is about.
 *
 * @param today the day as of which it is asked, EDTF; null where that is open.
 * @returns null where it names none that is known.
 */
export function askedTime(text: string, today: string | null): TimeEdges | null {
  const times = findAskedDates(text, { today }).flatMap(({ edtf }) =>
    edtf === null ? [] : (edgesOf(edtf) ?? []),
  );
  return times.find(({ begin, end }) => begin?.first !== end?.first) ?? times.at(-1) ?? null;
}
