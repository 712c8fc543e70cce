import { type AnswerOptions, answerWithReader } from '../../answer/answerQuestion.ts';
import { explainAnswer } from '../../answer/explainAnswer.ts';
import { answerMessage } from '../../answer/message/answerMessage.ts';
import type { Sort } from '../../answer/order.ts';
import { answerJson } from '../../terminal/answerJson.ts';
import { answerLines } from '../../terminal/answerLines.ts';
import { readLines, TEXT_MAX } from '../../terminal/readLines.ts';
import { renderExplanation } from '../../terminal/renderExplanation.ts';
import { renderMessage } from '../../terminal/renderMessage.ts';
import { styleFor } from '../../terminal/style.ts';
import { checkRange } from '../checkRange.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { openIndex } from '../openIndex.ts';
import { openReader, type ReaderSetting } from '../openReader.ts';
import { today } from '../today.ts';
import { UserError } from '../userError.ts';
import { write } from '../write.ts';

export interface AskOptions {
  readonly corpus: string;
  readonly limit: number;
  readonly minConfidence: number;
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly sort: Sort;
  readonly reader: ReaderSetting;
  readonly json?: true;
  readonly jsonl?: true;
  readonly explain?: true;
}

/**
 * `verbatim ask`: one question from the command line, or many from standard input.
 *
 * @param words of the question; they are joined by blanks.
 * @param options as the command line gives them, checked.
 * @param io what the program reads and writes.
 * @returns 0 where one question is answered, 1 where none is, 2 where a line of `--jsonl` is no question.
 * @throws UserError for a mistake in the command, or problems of the corpus.
 */
export async function ask(words: readonly string[], options: AskOptions, io: Io): Promise<number> {
  checkRange(options);
  if (options.jsonl) {
    if (words.length > 0) {
      throw new UserError('Cannot take a question with --jsonl: it reads them from standard input');
    }
    return askLines(options, io);
  }
  if (words.length === 0) {
    throw new UserError('Cannot ask without a question: write verbatim ask "how many US troops?"');
  }
  const text = words.join(' ');
  if (text.length > TEXT_MAX) {
    throw new UserError(
      `Cannot ask: the question is longer than ${TEXT_MAX} characters. Ask one question at a time`,
    );
  }
  const index = await openIndex(options.corpus, io);
  const style = styleFor(io.stdout, io.env);
  const reader = openReader(options.reader, (problem) => io.stderr.write(`${problem}\n`));
  const message = await answerMessage(text, (question) =>
    answerWithReader(question, index, { ...answerOptions(options), reader }),
  );
  const isAnswered = message.answers.some(({ answer }) => answer.status === 'answered');
  const status = isAnswered ? exitStatus.answered : exitStatus.nothingFound;
  if (options.explain) {
    const explanations: string[] = [];
    for (const { question } of message.answers) {
      const explanation = await explainAnswer(question, index, { ...options, reader });
      explanations.push(renderExplanation(explanation, style));
    }
    await reader?.close();
    await write(io.stdout, explanations.join('\n'));
    return status;
  }
  await reader?.close();
  const output = options.json ? `${answerJson(message)}\n` : renderMessage(message, style);
  await write(io.stdout, output);
  return status;
}

function answerOptions({ asOf, from, limit, minConfidence, sort, to }: AskOptions): AnswerOptions {
  return {
    ...{ limit, threshold: minConfidence, sort, today: today() },
    ...{ asOf: asOf ?? null, from: from ?? null, to: to ?? null },
  };
}

async function askLines(options: AskOptions, io: Io): Promise<number> {
  const index = await openIndex(options.corpus, io);
  if (io.stdin.isTTY) io.stderr.write('Type a question a line; Ctrl+D ends.\n');
  const seen = { answered: 0, not_answered: 0, error: 0 };
  const reader = openReader(options.reader, (problem) => io.stderr.write(`${problem}\n`));
  const answers = answerLines(readLines(io.stdin), TEXT_MAX, (question, asOf) => {
    const asked = answerOptions({ ...options, ...(asOf !== null && { asOf }) });
    return answerWithReader(question, index, { ...asked, reader });
  });
  for await (const { output, outcome } of answers) {
    seen[outcome]++;
    await write(io.stdout, `${output}\n`);
  }
  await reader?.close();
  if (seen.error > 0) return exitStatus.error;
  return seen.answered > 0 ? exitStatus.answered : exitStatus.nothingFound;
}
