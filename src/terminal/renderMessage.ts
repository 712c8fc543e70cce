import type { AnsweredMessage, AnsweredQuestion } from '../answer/message/answerMessage.ts';
import { count } from './count.ts';
import { renderSmallTalk } from './ownLines.ts';
import { printableLine } from './printable.ts';
import { renderAnswer } from './renderAnswer.ts';
import type { Style } from './style.ts';

/**
 * The answers to a message as a person reads them in a terminal: of several, each below its question.
 *
 * @param message with its one to three answers, or the kind of small talk that it is.
 * @param style how it stands out, and the width to wrap at.
 * @returns the text, ending in a line feed.
 */
export function renderMessage(message: AnsweredMessage, style: Style): string {
  const { answers, leftOut, smallTalk } = message;
  if (smallTalk !== null) return renderSmallTalk(smallTalk);
  const isOne = answers.length === 1 && leftOut === 0;
  const parts = answers.map((answered, i) => [
    ...(isOne ? [] : [style.heading(`${i + 1}. ${printableLine(answered.asked)}`)]),
    ...renderRead(answered),
    renderAnswer(answered.answer, style),
  ]);
  const left =
    leftOut === 0
      ? []
      : [`Not answered: ${count(leftOut, 'further question')} of this message. Ask again.\n`];
  return [...parts.map((part) => part.join('\n\n')), ...left].join('\n');
}

/** What was read, where it is not what was typed. */
function renderRead({ question, isReadOtherwise }: AnsweredQuestion): string[] {
  return isReadOtherwise ? [`  read as: ${printableLine(question)}`] : [];
}
