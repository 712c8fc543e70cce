import { findAskedDates } from '../../text/dates/findDates.ts';
import { lastDay } from '../../text/edtf/days.ts';
import { parseEdtf } from '../../text/edtf/parseEdtf.ts';
import { edgesOf, type TimeEdges } from '../../text/edtf/timeBounds.ts';

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

/** Words that ask for how things stand, rather than for how they once stood. */
const LATEST =
  /\b(?:latest|newest|most recent(?:ly)?|up[- ]to[- ]date|current(?:ly)?|presently|at present|now|rn|today|nowadays|these days|at (?:the|this) (?:moment|point)|so far|until now|up to now|to date|still|any ?more|any (?:news|updates?))\b/i;
/** "As of March 2022". */
const AS_OF = /\bas (?:of|at|on)\s+(?:the\s+)?(?:(?:end|beginning|start|middle) of\s+)?$/i;

/**
 * Whether a question asks for how things stand: "latest", "current", "now", "still", "as of March 2022". Its answers
 * stand in the order of their dates, the newest first.
 *
 * It does not where it names a time of its own, without "as of": "who was the current leader in 2010".
 */
export function asksForLatest(question: string): boolean {
  if (askedAsOf(question) !== null) return true;
  if (!LATEST.test(question)) return false;
  return findAskedDates(question, { today: null }).every(({ edtf }) => edtf === null);
}

/**
 * The date as of which a question asks by its own words: `2022-03` for "as of March 2022".
 *
 * @returns an EDTF date that `parseEdtf()` reads; null where it names none.
 */
export function askedAsOf(question: string): string | null {
  const found = findAskedDates(question, { today: null }).find(
    ({ span, edtf }) =>
      edtf !== null && parseEdtf(edtf) && AS_OF.test(question.slice(0, span.start)),
  );
  return found?.edtf ?? null;
}

/** The earlier one of two last dates, EDTF; null where both are open. */
export function earlierDate(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return lastDay(one) <= lastDay(other) ? one : other;
}
