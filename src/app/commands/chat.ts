import { answerQuestion } from '../../answer/answerQuestion.ts';
import { chat as runChat } from '../../terminal/chat.ts';
import { styleFor } from '../../terminal/style.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { openIndex } from '../openIndex.ts';
import { today } from '../today.ts';

interface ChatOptions {
  readonly corpus: string;
  readonly limit: number;
  readonly minConfidence: number;
}

/** `verbatim chat`: questions and answers until the user leaves. */
export async function chat({ corpus, limit, minConfidence }: ChatOptions, io: Io): Promise<number> {
  const index = await openIndex(corpus, io);
  await runChat(
    (question) =>
      answerQuestion(question, index, { limit, threshold: minConfidence, today: today() }),
    {
      input: io.stdin,
      output: io.stdout,
      terminal: io.stdin.isTTY === true && io.stdout.isTTY === true,
      style: styleFor(io.stdout, io.env),
    },
  );
  return exitStatus.answered;
}
