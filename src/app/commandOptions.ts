import { InvalidArgumentError, Option } from 'commander';
import { parseEdtf } from '../text/edtf/parseEdtf.ts';
import type { Io } from './io.ts';
import { shippedCorpus } from './paths.ts';

/** Where it is not given, the one that is set for the bot: all commands answer from the same articles. */
export function corpusOption({ env }: Io): Option {
  const set = env['CORPUS_DIR']?.trim();
  return new Option('--corpus <folder>', 'the folder of articles').default(set || shippedCorpus());
}

export function dateOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text) => {
    if (parseEdtf(text)) return text;
    throw new InvalidArgumentError('Write a date as 2023, 2023-08 or 2023-08-02.');
  });
}
