import { createInterface } from 'node:readline/promises';
import type { Answer } from '../answer/answer.ts';
import { answerMessage } from '../answer/answerMessage.ts';
import { renderMessage } from './renderMessage.ts';
import type { Style } from './style.ts';

const PROMPT = 'verbatim> ';
/** As other programs have it, too. */
const EXIT = /^[./]?(?:exit|quit|bye)$/i;
const ASKS_HELP = /^(?:[./]?help|\?)$/i;

const HELP = `Type a question, such as: how many US troops are in Niger?
  .help   this text
  .exit   leave (or Ctrl+D)
Up and down bring back earlier questions of this session; nothing is stored.
`;

export interface ChatStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether a person types: prompt, line editing and history. */
  readonly terminal: boolean;
}

/** A session of questions and answers, until `.exit` or the end of the input. */
export async function chat(
  ask: (question: string) => Answer,
  { input, output, terminal, style }: ChatStreams & { readonly style: Style },
): Promise<void> {
  const lines = createInterface({ input, output, terminal, prompt: PROMPT });
  lines.on('SIGINT', () => lines.close());
  if (terminal) output.write(HELP);
  if (terminal) lines.prompt();
  for await (const line of lines) {
    const question = line.trim();
    if (EXIT.test(question)) break;
    if (ASKS_HELP.test(question)) output.write(HELP);
    else if (question !== '')
      output.write(`${renderMessage(answerMessage(question, ask), style)}\n`);
    if (terminal) lines.prompt();
  }
  lines.close();
  if (terminal) output.write('\n');
}
