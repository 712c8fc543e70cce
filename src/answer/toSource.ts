import type { Source } from './answer.ts';
import type { Candidate } from './ranking/candidate.ts';

/** Where a sentence stands, and what is known of its article. */
export function toSource({
  article: { article, spans },
  position,
}: Pick<Candidate, 'article' | 'position'>): Source {
  const { start, end } = spans[position] ?? { start: 0, end: 0 };
  const { id, title, published, publisher, url, origin } = article;
  return { articleId: id, start, end, published, title, publisher, url, origin };
}
