import type { Question, QuestionTerm } from '../question/question.ts';

/** The share of a question's information that some of its terms hold. */
export function shareOf(terms: readonly QuestionTerm[], { information }: Question): number {
  return terms.reduce((sum, term) => sum + term.information, 0) / information;
}
