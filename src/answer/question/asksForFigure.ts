import type { Question } from './question.ts';

/** Whether a question asks for a figure: how many, or how much. */
export function asksForFigure({ type }: Pick<Question, 'type'>): boolean {
  return type === 'count' || type === 'amount';
}
