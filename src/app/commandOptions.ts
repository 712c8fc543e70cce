import { InvalidArgumentError, Option } from 'commander';
import { parseEdtf } from '../text/edtf/parseEdtf.ts';
import type { Io } from './io.ts';
import { shippedCorpus } from './paths.ts';

/**
 * Where it is not given, the one that is set for the bot: all commands answer from the same articles.
 *
 * @param io its environment may name the bot's corpus.
 * @returns the option `--corpus`.
 */
export function corpusOption({ env }: Io): Option {
  const set = env['CORPUS_DIR']?.trim();
  return new Option('--corpus <folder>', 'the folder of articles').default(set || shippedCorpus());
}

/**
 * An option that takes a date: `2023`, `2023-08` or `2023-08-02`. Anything else ends the command with 2.
 *
 * @param flags as commander reads them: `--from <date>`.
 * @param description for the help.
 * @returns the option; its value is the date as typed.
 */
export function dateOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text) => {
    if (parseEdtf(text)) return text;
    throw new InvalidArgumentError('Write a date as 2023, 2023-08 or 2023-08-02.');
  });
}
