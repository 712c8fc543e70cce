import { answerQuestion } from '../../answer/answerQuestion.ts';
import { chat as runChat } from '../../terminal/chat.ts';
import { styleFor } from '../../terminal/style.ts';
import { exitStatus } from '../exitStatus.ts';
import { openIndex } from '../openIndex.ts';

/** `verbatim chat`: questions and answers until the user leaves. */
export async function chat(options: { corpus: string; limit: number }): Promise<number> {
  const index = await openIndex(options.corpus);
  await runChat((question) => answerQuestion(question, index, options), {
    input: process.stdin,
    output: process.stdout,
    terminal: process.stdin.isTTY === true && process.stdout.isTTY === true,
    style: styleFor(process.stdout, process.env),
  });
  return exitStatus.answered;
}
