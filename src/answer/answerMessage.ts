import type { Answer } from './answer.ts';
import { type AskedQuestion, readMessage } from './readMessage.ts';

/** A question of a message with its answer. */
export interface AnsweredQuestion extends AskedQuestion {
  readonly answer: Answer;
}

/** A message with the answers to its questions. */
export interface AnsweredMessage {
  readonly text: string;
  /** In order, 1 at least. */
  readonly answers: readonly [AnsweredQuestion, ...AnsweredQuestion[]];
  /** Further questions, which are not answered. */
  readonly leftOut: number;
}

/** Answers a message, question by question. */
export function answerMessage(text: string, ask: (question: string) => Answer): AnsweredMessage {
  const { questions, leftOut } = readMessage(text);
  const answered = (one: AskedQuestion) => ({ ...one, answer: ask(one.question) });
  const [first, ...rest] = questions;
  return { text, answers: [answered(first), ...rest.map(answered)], leftOut };
}
