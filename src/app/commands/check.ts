import { answerQuestion } from '../../answer/answerQuestion.ts';
import { checkClaim } from '../../answer/check/checkClaim.ts';
import { checkJson } from '../../terminal/answerJson.ts';
import { TEXT_MAX } from '../../terminal/readLines.ts';
import { renderCheck } from '../../terminal/renderCheck.ts';
import { styleFor } from '../../terminal/style.ts';
import { checkRange } from '../checkRange.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { openIndex } from '../openIndex.ts';
import { UserError } from '../userError.ts';
import { write } from '../write.ts';

interface CheckOptions {
  readonly corpus: string;
  readonly limit: number;
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly json?: true;
}

/**
 * `verbatim check`: a claim beside what the corpus says of the same; the claim `-` is read from standard input.
 *
 * @param options as the command line gives them, checked.
 * @param words of the claim, joined by blanks; `-` alone stands for standard input.
 * @param io what the program reads and writes.
 * @returns 0 where sentences bear on the claim, 1 where none does.
 * @throws UserError for a mistake in the command, or problems of the corpus.
 */
export async function check(
  words: readonly string[],
  { corpus, limit, asOf, from, to, json }: CheckOptions,
  io: Io,
): Promise<number> {
  checkRange({ from, to });
  const isPiped = words.length === 1 && words[0] === '-';
  const claim = (isPiped ? await readAll(io) : words.join(' ')).trim();
  if (claim === '') {
    throw new UserError(
      'Cannot check without a claim: write verbatim check "There are 2,000 US troops in Niger"',
    );
  }
  if (claim.length > TEXT_MAX) throw tooLong();
  const index = await openIndex(corpus, io);
  const context = { asOf: asOf ?? null, from: from ?? null, to: to ?? null };
  const checked = checkClaim(claim, {
    ask: (question, most) =>
      answerQuestion(question, index, {
        ...{ ...context, limit: most },
        // What is compared is for the claim's rules to say, however surely it would answer.
        ...{ closest: most, unsureThreshold: 0 },
      }),
    limit,
    asOf: context.asOf,
  });
  const style = styleFor(io.stdout, io.env);
  await write(io.stdout, json ? `${checkJson(checked)}\n` : renderCheck(checked, style));
  return checked.status === 'found' ? exitStatus.answered : exitStatus.nothingFound;
}

async function readAll({ stdin, stderr }: Io): Promise<string> {
  if (stdin.isTTY) stderr.write('Type the claim; Ctrl+D ends it.\n');
  let text = '';
  for await (const part of stdin) {
    text += String(part);
    if (text.length > TEXT_MAX) throw tooLong();
  }
  return text;
}

function tooLong(): UserError {
  return new UserError(
    `Cannot check the claim: it is longer than ${TEXT_MAX} characters. Check one sentence at a time`,
  );
}
