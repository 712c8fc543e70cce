import { findDates } from '../text/dates/findDates.ts';
import type { DayBounds } from '../text/edtf/dateBounds.ts';
import { dayBounds } from '../text/edtf/dayBounds.ts';
import type { Candidate } from './ranking/candidate.ts';

export type Fit = 'yes' | 'unknown' | 'no';

/**
 * Whether a sentence belongs to the time that was asked about: it was published then, or speaks of
 * then; `unknown` where it is undated and speaks of no other time.
 */
export function fitsTime(
  { article: { article, publishedFrom, publishedTo, spans }, position }: Candidate,
  asked: DayBounds,
): Fit {
  const { start, end } = spans[position] ?? { start: 0, end: 0 };
  const spoken = findDates(article.body.slice(start, end), { published: article.published })
    .flatMap(({ edtf }) => (edtf === null ? [] : dayBounds(edtf)))
    .filter(({ first, last }) => first !== null || last !== null);
  if (spoken.some((bounds) => overlap(bounds, asked))) return 'yes';
  if (publishedFrom === null || publishedTo === null) return spoken.length > 0 ? 'no' : 'unknown';
  return overlap({ first: publishedFrom, last: publishedTo }, asked) ? 'yes' : 'no';
}

function overlap(a: DayBounds, b: DayBounds): boolean {
  const isBefore = (one: DayBounds, other: DayBounds) =>
    one.last !== null && other.first !== null && one.last < other.first;
  return !isBefore(a, b) && !isBefore(b, a);
}
