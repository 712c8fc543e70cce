import type { Question } from './question/question.ts';
import type { Candidate } from './ranking/candidate.ts';

/** Whoever asks for a time is not told that an undated article is of that time: it comes after. */
export function datedFirst<T extends Candidate>(ranked: readonly T[], { scope }: Question): T[] {
  if (scope.fromDay === null && scope.toDay === null) return [...ranked];
  const isDated = ({ article }: T) => article.publishedFrom !== null;
  return [...ranked.filter(isDated), ...ranked.filter((candidate) => !isDated(candidate))];
}
