import { answerQuestion } from '../../answer/answerQuestion.ts';
import { chat as runChat } from '../../terminal/chat.ts';
import { styleFor } from '../../terminal/style.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { openIndex } from '../openIndex.ts';

/** `verbatim chat`: questions and answers until the user leaves. */
export async function chat(
  options: { readonly corpus: string; readonly limit: number },
  io: Io,
): Promise<number> {
  const index = await openIndex(options.corpus, io);
  await runChat((question) => answerQuestion(question, index, options), {
    input: io.stdin,
    output: io.stdout,
    terminal: io.stdin.isTTY === true && io.stdout.isTTY === true,
    style: styleFor(io.stdout, io.env),
  });
  return exitStatus.answered;
}
