import type { Answer } from '../answer.ts';
import { type AskedQuestion, readMessage } from './readMessage.ts';
import type { SmallTalk } from './readSmallTalk.ts';

/** A question of a message with its answer. */
export interface AnsweredQuestion extends AskedQuestion {
  readonly answer: Answer;
}

/** A message with the answers to its questions. */
export interface AnsweredMessage {
  readonly text: string;
  /** In order, 1 at least. Where the message asks nothing, it is an answer to nothing: too vague. */
  readonly answers: readonly [AnsweredQuestion, ...AnsweredQuestion[]];
  /** Further questions, which are not answered. */
  readonly leftOut: number;
  /** What the message is where it asks nothing of the articles; null where it does. */
  readonly smallTalk: SmallTalk | null;
}

/**
 * Answers a message, question by question.
 *
 * @param previous the question, as it was read, that was answered before; null where there is none.
 */
export async function answerMessage(
  text: string,
  ask: (question: string) => Answer | Promise<Answer>,
  previous: string | null = null,
): Promise<AnsweredMessage> {
  const { questions, leftOut, smallTalk } = readMessage(text, previous);
  const answered = async (one: AskedQuestion) => ({
    ...one,
    // Small talk is not looked for: no article is to answer "thanks".
    answer: await ask(smallTalk === null ? one.question : ''),
  });
  const [first, ...rest] = questions;
  const answers: [AnsweredQuestion, ...AnsweredQuestion[]] = [await answered(first)];
  for (const one of rest) answers.push(await answered(one));
  return { text, answers, leftOut, smallTalk };
}
