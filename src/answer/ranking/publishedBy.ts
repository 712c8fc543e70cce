import type { IndexedArticle } from '../../search/indexedArticle.ts';
import type { Question } from '../question/question.ts';

/** Whether an article was there when the question was asked; an undated one may have been. */
export function publishedBy({ askedDay }: Question) {
  return ({ publishedFrom }: IndexedArticle): boolean =>
    askedDay === null || publishedFrom === null || publishedFrom <= askedDay;
}
