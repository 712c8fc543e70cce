import type { Period, Searched } from '../answer/answer.ts';
import { formatEdtf } from '../text/edtf/formatEdtf.ts';

interface Found {
  readonly noneDated: Period | null;
  readonly corpus: Searched;
  /** Whether quotes, which are undated then, stand below. */
  readonly isFollowed: boolean;
}

/**
 * That no dated article is of the time that was asked for, in one line; none where one is.
 *
 * @param found the time asked for (null where some article is of it), the dates of the corpus, and whether undated
 * articles are shown below.
 * @returns one line or none, without a line feed.
 */
export function renderNoneDated({ noneDated, corpus, isFollowed }: Found): string[] {
  if (noneDated === null) return [];
  const dated =
    corpus.from === null
      ? 'no article of the corpus is dated'
      : `the corpus is dated ${formatEdtf(corpus.from)}${corpus.from === corpus.to ? '' : ` to ${formatEdtf(corpus.to)}`}`;
  const follows = isFollowed ? '; undated articles follow' : '';
  return [`  Nothing dated is ${renderPeriod(noneDated)}; ${dated}${follows}.`];
}

function renderPeriod({ from, to }: Period): string {
  if (from === null) return `from ${formatEdtf(to)} or earlier`;
  if (to === null) return `from ${formatEdtf(from)} or later`;
  return `from ${formatEdtf(from)} to ${formatEdtf(to)}`;
}
