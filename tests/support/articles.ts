import type { Article } from '../../src/corpus/article.ts';

/** An article whose every field a test may set. */
export function article(fields: Partial<Article> = {}): Article {
  return {
    id: 'talks',
    title: 'Talks in Niger',
    published: null,
    publisher: null,
    author: null,
    url: null,
    language: 'en',
    origin: null,
    tags: [],
    body: 'About 650 U.S. troops are in Niger.',
    ...fields,
  };
}
