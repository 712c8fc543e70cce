import { fitQuestion } from './question/fitQuestion.ts';
import { splitQuestions } from './question/splitQuestions.ts';

/** Questions of one message that are answered; whoever asks more at once reads none of the answers. */
const QUESTIONS_MAX = 3;

/** A question of a message. */
export interface AskedQuestion {
  /** As it was typed. */
  readonly asked: string;
  /** As it is read and answered. */
  readonly question: string;
  /** It is read as other words than were typed: whoever asked is told. */
  readonly isReadOtherwise: boolean;
}

/** What a message asks. */
export interface Message {
  /** In order, `QUESTIONS_MAX` at the most, 1 at least: a message that asks nothing is looked up as a whole. */
  readonly questions: readonly [AskedQuestion, ...AskedQuestion[]];
  /** Further questions, which are not answered. */
  readonly leftOut: number;
}

/**
 * The questions of a message, as they are to be answered: several one by one, and of one that is too long the part that
 * asks.
 *
 * @param text any text.
 */
export function readMessage(text: string): Message {
  const spans = splitQuestions(text);
  const [first, ...rest] = spans.slice(0, QUESTIONS_MAX).map(({ start, end }) => {
    // A single question is the whole message.
    const asked = spans.length === 1 ? text.trim() : text.slice(start, end);
    const question = fitQuestion(text.slice(start, end));
    return { asked, question, isReadOtherwise: question.length < end - start };
  });
  const nothing = { asked: text, question: text, isReadOtherwise: false };
  return {
    questions: [first ?? nothing, ...rest],
    leftOut: Math.max(0, spans.length - QUESTIONS_MAX),
  };
}
