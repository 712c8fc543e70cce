import type { IndexedArticle } from '../../search/indexedArticle.ts';
import type { Question } from '../question/question.ts';

/**
 * Whether a question may be answered from an article: it was there when the question was asked, it
 * was published between the days that the asker gave, and it is among the articles that they chose.
 * An undated article may have been published then, so it is in scope.
 */
export function isInScope({ askedDay, scope: { fromDay, toDay, articleIds } }: Question) {
  return ({ article, publishedFrom, publishedTo }: IndexedArticle): boolean => {
    if (articleIds !== null && !articleIds.has(article.id)) return false;
    if (publishedFrom === null || publishedTo === null) return true;
    return (
      (askedDay === null || publishedFrom <= askedDay) &&
      (toDay === null || publishedFrom <= toDay) &&
      (fromDay === null || publishedTo >= fromDay)
    );
  };
}
