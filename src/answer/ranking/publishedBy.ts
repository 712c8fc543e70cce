import type { IndexedArticle } from '../../search/indexedArticle.ts';
import { firstDay } from '../../text/edtf/dayNumber.ts';
import type { Question } from '../question/question.ts';

/** Whether an article was there when the question was asked; an undated one may have been. */
export function publishedBy({ askedDay }: Question) {
  return ({ article: { published } }: IndexedArticle): boolean =>
    askedDay === null || published === null || firstDay(published) <= askedDay;
}
