import type { Candidate } from './ranking/candidate.ts';

/** `newest` and `oldest` are by date of publication. */
export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** In the order wanted; undated ones come last, and what is of one day stays as it was. */
export function sorted<T extends Candidate>(ranked: readonly T[], sort: Sort): T[] {
  if (sort === 'relevance') return [...ranked];
  const sign = sort === 'newest' ? -1 : 1;
  const last = Number.POSITIVE_INFINITY;
  const dayOf = ({ article: { publishedFrom } }: T) =>
    publishedFrom === null ? last : sign * publishedFrom;
  return ranked.toSorted((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) - dayOf(b)));
}
