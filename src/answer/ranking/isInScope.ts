import { isWithin, type Scope } from '../../search/corpusView.ts';
import type { Question } from '../question/question.ts';

/** Where a question may be answered from. */
export function scopeOf({ askedDay, scope }: Question): Scope {
  return { askedDay, ...scope };
}

/**
 * Whether a question may be answered from an article: it was there when the question was asked, it
 * was published between the days that the asker gave, and it is among the articles that they chose.
 * An undated article may have been published then, so it is in scope.
 */
export function isInScope(question: Question) {
  return isWithin(scopeOf(question));
}
