import type { Source } from '../answer/answer.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';
import { printableLine } from './printable.ts';
import type { Style } from './style.ts';

type Origin = Pick<Source, 'title' | 'published' | 'publisher' | 'url' | 'origin' | 'articleId'>;

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
  const { title, published, publisher, url, origin, articleId } = source;
  return [
    style.heading(cut(printableLine(title))),
    published === null ? style.heading(formatEdtf(null)) : formatEdtf(published),
    ...[publisher, url ?? origin].filter((text) => text !== null).map(printableLine),
    style.quiet(`[${printableLine(articleId)}]`),
  ].join(' · ');
}

/** Visibly, and not within a character. */
function cut(title: string): string {
  if (title.length <= TITLE_MAX) return title;
  return title.slice(0, TITLE_MAX - CUT.length).replace(/\p{Surrogate}$/u, '') + CUT;
}
