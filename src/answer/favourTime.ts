import { datesOf } from '../search/datesOf.ts';
import type { DayBounds } from '../text/edtf/dateBounds.ts';
import { dayBounds } from '../text/edtf/dayBounds.ts';
import type { Question } from './question/question.ts';
import type { Candidate } from './ranking/candidate.ts';

/**
 * What it adds to a sentence's score, a logarithm of odds, that it is of the time asked about, and
 * takes from it that it is of another. Measured on the public sets: larger values help no more, and
 * putting all that is of that time first puts wrong sentences first more often.
 */
const OF_THE_TIME = 0.5;

/** Those further down would not come first by it. */
const CONSIDERED = 12;

interface Scored extends Candidate {
  readonly score: number;
}

/** The ranking with those sentences favoured that are of the time that the question names, if any. */
export function favourTime<T extends Scored>(
  ranked: readonly T[],
  { askedTime }: Pick<Question, 'askedTime'>,
): T[] {
  if (askedTime === null) return [...ranked];
  const favoured = ranked
    .slice(0, CONSIDERED)
    .map((candidate) => ({ candidate, score: candidate.score + gain(candidate, askedTime) }))
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
  return [...favoured, ...ranked.slice(CONSIDERED)];
}

/** A sentence is of a time if it was published then, or speaks of then; an undated one may be. */
function gain({ article, position }: Candidate, asked: DayBounds): number {
  const { publishedFrom, publishedTo } = article;
  const spoken = datesOf(article, position)
    .flatMap(({ edtf }) => (edtf === null ? [] : dayBounds(edtf)))
    .filter(({ first, last }) => first !== null || last !== null);
  if (spoken.some((bounds) => overlap(bounds, asked))) return OF_THE_TIME;
  if (publishedFrom === null || publishedTo === null) return spoken.length > 0 ? -OF_THE_TIME : 0;
  const isOfThatTime = overlap({ first: publishedFrom, last: publishedTo }, asked);
  return isOfThatTime ? OF_THE_TIME : -OF_THE_TIME;
}

function overlap(a: DayBounds, b: DayBounds): boolean {
  const isBefore = (one: DayBounds, other: DayBounds) =>
    one.last !== null && other.first !== null && one.last < other.first;
  return !isBefore(a, b) && !isBefore(b, a);
}
