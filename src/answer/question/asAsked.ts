import type { Question, QuestionTerm } from './question.ts';

/** The question's words that meet a condition, as asked and not as their spelling was mended. */
export function asAsked(
  { terms, readAs }: Pick<Question, 'terms' | 'readAs'>,
  isWanted: (term: QuestionTerm) => boolean,
): string[] {
  const asked = new Map(readAs.map(({ start, word }) => [start, word]));
  return terms.filter(isWanted).map(({ start, word }) => asked.get(start) ?? word);
}
