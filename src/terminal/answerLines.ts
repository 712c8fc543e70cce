import type { Answer } from '../answer/answer.ts';
import { answerJson } from './answerJson.ts';

/** What became of one line of input: its output line, and how it counts for the exit status. */
export interface AnsweredLine {
  readonly output: string;
  readonly outcome: 'answered' | 'not_answered' | 'error';
}

/**
 * Answers questions that come one a line, in order, each as soon as it is read.
 *
 * A line is the question itself or a JSON object with a `question`; further fields of the object
 * are left alone. A line that is neither gets a line with an `error`, so that line N of the
 * output always belongs to line N of the input.
 */
export async function* answerLines(
  lines: AsyncIterable<string>,
  ask: (question: string) => Answer,
): AsyncGenerator<AnsweredLine> {
  let lineNumber = 0;
  for await (const line of lines) {
    lineNumber++;
    const question = readQuestion(line);
    if (question === null) {
      const error = `Line ${lineNumber} is not a question: write plain text or {"question": "…"}`;
      yield { output: JSON.stringify({ error }), outcome: 'error' };
      continue;
    }
    const answer = ask(question);
    const outcome = answer.status === 'answered' ? 'answered' : 'not_answered';
    yield { output: answerJson(answer), outcome };
  }
}

function readQuestion(line: string): string | null {
  if (!line.trimStart().startsWith('{')) return line;
  try {
    const value: unknown = JSON.parse(line);
    const isQuestion = typeof value === 'object' && value !== null && 'question' in value;
    return isQuestion && typeof value.question === 'string' ? value.question : null;
  } catch {
    return null;
  }
}
