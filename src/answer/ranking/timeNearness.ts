import { datesOf } from '../../search/datesOf.ts';
import type { IndexedArticle } from '../../search/indexedArticle.ts';
import { type Days, edgesOf, type TimeEdges } from '../../text/edtf/timeBounds.ts';
import type { Candidate } from './candidate.ts';

/** Days after which a time is e times less near: as many as the time asked about lasts, within these bounds. */
const NEARNESS = { least: 3, most: 180 };
/** Days that a time may begin earlier or later to be about the same. */
const ABOUT = 120;

type Place = Pick<Candidate, 'article' | 'position'>;

/**
 * How near the nearest time that a sentence tells of begins to where the time asked about begins.
 *
 * @returns 1 in the same days, 0 far off, and where the time asked about has no beginning.
 */
export function nearnessInTime(asked: TimeEdges, sentence: Place): number {
  return nearness(
    timesOf(sentence).map(({ begin }) => begin),
    asked.begin,
  );
}

/** The places of an article's sentences that tell of something which begins about when the asked time does. */
export function sentencesBeginningAbout(asked: TimeEdges, article: IndexedArticle): number[] {
  const { begin: from } = asked;
  if (from === null) return [];
  return [...article.spans.keys()].filter((position) =>
    spokenOf({ article, position }).some(
      ({ begin }) => begin !== null && daysBetween(begin, from) <= ABOUT,
    ),
  );
}

/** What a sentence tells is of the times that it speaks of, or else of when its article was published. */
function timesOf(place: Place): TimeEdges[] {
  const spoken = spokenOf(place);
  const { publishedFrom: first, publishedTo: last } = place.article;
  if (spoken.length > 0 || first === null || last === null) return spoken;
  return [{ begin: { first, last }, end: { first, last } }];
}

function spokenOf({ article, position }: Place): TimeEdges[] {
  return datesOf(article, position).flatMap(({ edtf }) =>
    edtf === null ? [] : (edgesOf(edtf) ?? []),
  );
}

/** 1 where one of the edges is the one asked for, 0 where none is near it; also where that one is open. */
function nearness(edges: readonly (Days | null)[], asked: Days | null): number {
  if (asked === null) return 0;
  const lasts = asked.last - asked.first + 1;
  const scale = Math.min(NEARNESS.most, Math.max(NEARNESS.least, lasts));
  const distances = edges.flatMap((edge) => (edge ? daysBetween(edge, asked) : []));
  return distances.length === 0 ? 0 : Math.exp(-Math.min(...distances) / scale);
}

/** Days from the end of the earlier one to the beginning of the later one; 0 where they overlap. */
function daysBetween(a: Days, b: Days): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}
