import { inlineText } from '../markdown/inlineText.ts';
import { longestFit } from '../markdown/longestFit.ts';
import { oneLine } from '../markdown/oneLine.ts';
import { unescapeMarkdown } from '../markdown/unescapeMarkdown.ts';
import type { Wording } from '../wording/wording.ts';

/**
 * Longest question that is answered, in UTF-16 units: room for a claim of two sentences. Escaped, it
 * leaves a message of text the room for two quotes.
 */
export const QUESTION_MAX = 300;

/** Each character may be escaped. */
const ASKED_MAX = 2 * QUESTION_MAX;

/** A question as it is asked and shown: on one line, and no longer than the bot reads. */
export function shortened(question: string): string {
  const line = oneLine(question);
  return longestFit(line, { maxLength: QUESTION_MAX, measure: ({ length }) => length });
}

/** The first line of every answer, from which its buttons read the question again. */
export function askedLine(question: string, wording: Wording): string {
  return `-# ${wording.asked(inlineText(question, ASKED_MAX))}`;
}

/** @returns the question that a message of the bot's answers, null where it answers none. */
export function askedIn(content: string): string | null {
  const [, question] = /^-# [^:\n]+: ([^\n]+)/.exec(content) ?? [];
  return question === undefined ? null : unescapeMarkdown(question);
}
