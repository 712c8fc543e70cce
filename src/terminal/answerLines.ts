import { z } from 'zod';
import type { Answer } from '../answer/answer.ts';
import { answerMessage } from '../answer/message/answerMessage.ts';
import { parseEdtf } from '../text/edtf/parseEdtf.ts';
import { answerJson } from './answerJson.ts';
import { printableJson } from './printable.ts';

/** What became of one line of input: its output line, and how it counts for the exit status. */
export interface AnsweredLine {
  readonly output: string;
  readonly outcome: 'answered' | 'not_answered' | 'error';
}

/** A line that is an object; further fields are left alone. */
const askedLine = z.object({
  question: z.string(),
  asOf: z
    .string()
    .refine((date) => parseEdtf(date) !== null)
    .nullish(),
});

/**
 * Answers questions that come one a line, in order, each as soon as it is read.
 *
 * A line is the question itself or a JSON object with a `question`, and an `asOf` date where it is
 * asked as of then. A line that is neither gets a line with an `error`, so that line N of the output
 * always belongs to line N of the input.
 *
 * @param lines without line ends.
 * @param maxLength UTF-16 units of a line; a longer one is no question.
 * @param ask answers one question; `asOf` is the EDTF date that the line asks for, null for none.
 * @returns a line of output for each line of input, in the same order, without a line feed.
 */
export async function* answerLines(
  lines: AsyncIterable<string>,
  maxLength: number,
  ask: (question: string, asOf: string | null) => Answer | Promise<Answer>,
): AsyncGenerator<AnsweredLine> {
  let lineNumber = 0;
  for await (const line of lines) {
    lineNumber++;
    const asked = line.length > maxLength ? null : readLine(line);
    if (asked === null) {
      const error = `Line ${lineNumber} is not a question: write plain text of up to ${maxLength} characters, or {"question": "…", "asOf": "2023-08-02"}`;
      yield { output: printableJson(JSON.stringify({ error })), outcome: 'error' };
      continue;
    }
    const message = await answerMessage(asked.question, (question) =>
      ask(question, asked.asOf ?? null),
    );
    const isAnswered = message.answers.some(({ answer }) => answer.status === 'answered');
    yield { output: answerJson(message), outcome: isAnswered ? 'answered' : 'not_answered' };
  }
}

function readLine(line: string): z.infer<typeof askedLine> | null {
  if (!line.trimStart().startsWith('{')) return { question: line };
  try {
    return askedLine.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
