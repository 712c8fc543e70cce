import type { Article } from '../../src/corpus/article.ts';
import { SentenceIndex } from '../../src/search/sentenceIndex.ts';
import { article } from './articles.ts';

/** An index of articles of which only what matters is given. */
export function indexed(articles: readonly (Partial<Article> & { readonly id: string })[]) {
  const index = new SentenceIndex();
  for (const facts of articles) index.add(article(facts));
  return index;
}
