import type { Source } from '../answer/answer.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import { printableLine } from './printable.ts';
import type { Style } from './style.ts';

type Origin = Pick<
  Source,
  | 'title'
  | 'published'
  | 'publishedAt'
  | 'publisher'
  | 'url'
  | 'origin'
  | 'articleId'
  | 'archived'
  | 'correctedBy'
>;

/** Characters of a title; a longer one would take up more room than the sentence. */
const TITLE_MAX = 256;
const CUT = ' […]';

/**
 * Where a sentence is from: title, date, publisher, address, and the article's id.
 *
 * @param source its title is cut after 256 characters; a date of null is shown as `undated`.
 * @param style how title and id stand out.
 * @returns one line without a line feed.
 */
export function renderSource(source: Origin, style: Style): string {
  const { title, published, publishedAt, publisher, url, origin, articleId } = source;
  const { archived, correctedBy } = source;
  return [
    style.heading(cut(printableLine(title))),
    published === null
      ? style.heading(formatEdtf(null))
      : formatEdtf(published) + timeOf(publishedAt),
    ...[publisher, url ?? origin].filter((text) => text !== null).map(printableLine),
    ...(archived === undefined ? [] : [printableLine(`archived: ${archived}`)]),
    ...(correctedBy === undefined ? [] : [printableLine(`corrected by: ${correctedBy}`)]),
    style.quiet(`[${printableLine(articleId)}]`),
  ].join(' · ');
}

/** The time of day with its offset, as the article carries it: `, 14:30+02:00`. */
function timeOf(publishedAt: string | undefined): string {
  return publishedAt === undefined ? '' : `, ${publishedAt.slice(publishedAt.indexOf('T') + 1)}`;
}

/** Visibly, and not within a character. */
function cut(title: string): string {
  if (title.length <= TITLE_MAX) return title;
  return title.slice(0, TITLE_MAX - CUT.length).replace(/\p{Surrogate}$/u, '') + CUT;
}
