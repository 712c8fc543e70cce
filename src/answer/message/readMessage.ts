import { fitQuestion, QUESTION_MAX } from '../question/fitQuestion.ts';
import { repairSlip } from '../question/repairSlip.ts';
import { asks, splitQuestions, splitSentencesThatAsk } from '../question/splitQuestions.ts';
import { completeFollowUp } from './completeFollowUp.ts';
import { readSmallTalk, type SmallTalk } from './readSmallTalk.ts';

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
  /** It asks nothing of the articles, and is answered by a fitting line; null where it does. */
  readonly smallTalk: SmallTalk | null;
}

/**
 * The questions of a message, as they are to be answered: several one by one, what one leaves out taken from the one
 * before it, and of one that is too long the part that asks.
 *
 * @param text any text.
 * @param previous the question, as it was read, that was answered before the message; null where there is none.
 */
export function readMessage(text: string, previous: string | null = null): Message {
  const spans = splitQuestions(text);
  const questions: AskedQuestion[] = [];
  for (const { start, end } of spans.slice(0, QUESTIONS_MAX)) {
    const typed = text.slice(start, end);
    const before = questions.at(-1)?.question ?? previous;
    const meant = repairSlip(typed);
    const question = completed(meant, before) ?? fitQuestion(meant);
    // A single question is the whole message.
    const asked = spans.length === 1 ? text.trim() : typed;
    questions.push({ asked, question, isReadOtherwise: question !== typed });
  }
  const [first = { asked: text, question: text, isReadOtherwise: false }, ...rest] = questions;
  return {
    questions: [first, ...rest],
    leftOut: Math.max(0, spans.length - QUESTIONS_MAX),
    smallTalk: readSmallTalk(text),
  };
}

/** Null where the question stands by itself, or would be too long. */
function completed(question: string, before: string | null): string | null {
  const whole = before === null ? null : completeFollowUp(question, before);
  return whole !== null && whole.length <= QUESTION_MAX ? whole : null;
}

/** Whether a reply to an answer, which does not name the bot, asks on or says something to it: "since when?", "thanks". */
export function repliesToAnswer(text: string): boolean {
  const smallTalk = readSmallTalk(text);
  if (smallTalk !== null) return smallTalk !== 'aside';
  return splitSentencesThatAsk(text).some(({ start, end }) => asks(text.slice(start, end)));
}
