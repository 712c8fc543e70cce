import { QUESTION_MAX } from '../../answer/question/fitQuestion.ts';
import type { Wording } from '../../wording/wording.ts';
import { unescapeMarkdown } from '../markdown/escapeMarkdown.ts';
import { inlineText, oneLine } from '../markdown/inlineText.ts';
import { longestFit } from '../markdown/longestFit.ts';

/** Each character may be escaped; that leaves a message of text the room for two quotes. */
const ASKED_MAX = 2 * QUESTION_MAX;

/** A question as it is asked and shown: on one line, and no longer than the bot reads. */
export function shortened(question: string): string {
  const line = oneLine(question);
  return longestFit(line, { maxLength: QUESTION_MAX, measure: ({ length }) => length });
}

/**
 * The first line of every answer, from which its buttons read the question again.
 *
 * @param isReadOtherwise the question is not in the words that were typed.
 */
export function askedLine(question: string, wording: Wording, isReadOtherwise = false): string {
  const shown = inlineText(question, ASKED_MAX);
  return `-# ${isReadOtherwise ? wording.readAs(shown) : wording.asked(shown)}`;
}

/** Whether a message of the bot's says that its question is not in the words that were typed. */
export function isReadOtherwise(content: string, wording: Wording): boolean {
  return content.startsWith(`-# ${wording.readAs('')}`);
}

/** @returns the question that a message of the bot's answers, null where it answers none. */
export function askedIn(content: string): string | null {
  const [, question] = /^-# [^:\n]+: ([^\n]+)/.exec(content) ?? [];
  return question === undefined ? null : unescapeMarkdown(question);
}
