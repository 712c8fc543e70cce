import { createInterface } from 'node:readline/promises';
import type { Answer } from '../answer/answer.ts';
import { answerMessage } from '../answer/message/answerMessage.ts';
import { readLines, TEXT_MAX } from './readLines.ts';
import { renderMessage } from './renderMessage.ts';
import type { Style } from './style.ts';

const PROMPT = 'verbatim> ';
/** As other programs have it, too. */
const EXIT = /^[./]?(?:exit|quit|bye)$/i;
const ASKS_HELP = /^(?:[./]?help|\?)$/i;

const HELP = `Type a question, such as: how many US troops are in Niger?
  .help   this text
  .exit   leave (or Ctrl+D)
A question may lean on the one before: and the French? since when? and in 2024?
Up and down bring back earlier questions of this session; nothing is stored.
`;

const TOO_LONG = `The question is longer than ${TEXT_MAX} characters. Ask one question at a time.\n`;

export interface ChatStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether a person types: prompt, line editing and history. */
  readonly terminal: boolean;
}

/**
 * A session of questions and answers, until `.exit` or the end of the input.
 *
 * @param streams where the lines come from and the answers go to, and how these are styled. A line of more than
 * `TEXT_MAX` characters is told so, and not asked.
 * @param ask answers one question, given with what it leaves out filled in.
 */
export async function chat(
  ask: (question: string) => Answer | Promise<Answer>,
  { input, output, terminal, style }: ChatStreams & { readonly style: Style },
): Promise<void> {
  const editor = terminal
    ? createInterface({ input, output, terminal, prompt: PROMPT })
    : undefined;
  editor?.on('SIGINT', () => editor.close());
  if (editor) output.write(HELP);
  editor?.prompt();
  let previous: string | null = null;
  for await (const line of editor ?? readLines(input)) {
    const question = line.trim();
    if (EXIT.test(question)) break;
    if (ASKS_HELP.test(question)) output.write(HELP);
    else if (question.length > TEXT_MAX) output.write(TOO_LONG);
    else if (question !== '') {
      const message = await answerMessage(question, ask, previous);
      output.write(`${renderMessage(message, style)}\n`);
      if (message.smallTalk === null) previous = message.answers.at(-1)?.question ?? previous;
    }
    editor?.prompt();
  }
  editor?.close();
  if (editor) output.write('\n');
}
