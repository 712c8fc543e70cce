import { answerWithReader } from '../../answer/answerQuestion.ts';
import { chat as runChat } from '../../terminal/chat.ts';
import { styleFor } from '../../terminal/style.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { openIndex } from '../openIndex.ts';
import { openReader, type ReaderSetting } from '../openReader.ts';
import { today } from '../today.ts';

interface ChatOptions {
  readonly corpus: string;
  readonly limit: number;
  readonly minConfidence: number;
  readonly reader: ReaderSetting;
}

/**
 * `verbatim chat`: questions and answers until the user leaves.
 *
 * @param options as the command line gives them, checked.
 * @param io what the program reads and writes; a prompt stands only where both are a terminal.
 * @returns 0.
 * @throws UserError for problems of the corpus.
 */
export async function chat(
  { corpus, limit, minConfidence, reader: setting }: ChatOptions,
  io: Io,
): Promise<number> {
  const index = await openIndex(corpus, io);
  const reader = openReader(setting, (problem) => io.stderr.write(`${problem}\n`));
  await runChat(
    (question) =>
      answerWithReader(question, index, {
        ...{ limit, threshold: minConfidence, today: today(), reader },
      }),
    {
      input: io.stdin,
      output: io.stdout,
      terminal: io.stdin.isTTY === true && io.stdout.isTTY === true,
      style: styleFor(io.stdout, io.env),
    },
  );
  await reader?.close();
  return exitStatus.answered;
}
