import { createInterface } from 'node:readline';
import { answerQuestion } from '../../answer/answerQuestion.ts';
import { answerJson } from '../../terminal/answerJson.ts';
import { answerLines } from '../../terminal/answerLines.ts';
import { renderAnswer } from '../../terminal/renderAnswer.ts';
import { styleFor } from '../../terminal/style.ts';
import { exitStatus } from '../exitStatus.ts';
import { openIndex } from '../openIndex.ts';
import { UserError } from '../userError.ts';
import { writeOut } from '../writeOut.ts';

export interface AskOptions {
  readonly corpus: string;
  readonly limit: number;
  readonly json?: true;
  readonly jsonl?: true;
}

/** `verbatim ask`: one question from the command line, or many from standard input. */
export async function ask(words: readonly string[], options: AskOptions): Promise<number> {
  if (options.jsonl) {
    if (words.length > 0) {
      throw new UserError('Cannot take a question with --jsonl: it reads them from standard input');
    }
    return askLines(options);
  }
  if (words.length === 0) {
    throw new UserError('Cannot ask without a question: write verbatim ask "how many US troops?"');
  }
  const index = await openIndex(options.corpus);
  const answer = answerQuestion(words.join(' '), index, options);
  const style = styleFor(process.stdout, process.env);
  await writeOut(options.json ? `${answerJson(answer)}\n` : renderAnswer(answer, style));
  return answer.status === 'answered' ? exitStatus.answered : exitStatus.nothingFound;
}

async function askLines(options: AskOptions): Promise<number> {
  const index = await openIndex(options.corpus);
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const seen = { answered: 0, not_answered: 0, error: 0 };
  const answers = answerLines(lines, (question) => answerQuestion(question, index, options));
  for await (const { output, outcome } of answers) {
    seen[outcome]++;
    await writeOut(`${output}\n`);
  }
  if (seen.error > 0) return exitStatus.error;
  return seen.answered > 0 ? exitStatus.answered : exitStatus.nothingFound;
}
