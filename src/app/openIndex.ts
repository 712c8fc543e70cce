import { formatProblem } from '../corpus/corpusProblem.ts';
import { readCorpus } from '../corpus/readCorpus.ts';
import { buildIndex } from '../search/buildIndex.ts';
import type { SentenceIndex } from '../search/sentenceIndex.ts';
import { progressBar } from '../terminal/progressBar.ts';
import type { Io } from './io.ts';
import { UserError } from './userError.ts';

/**
 * Reads and indexes a corpus.
 *
 * @throws UserError with every problem of the corpus, where it has any: an answer from half a
 * corpus would pass for one from the whole.
 */
export async function openIndex(folder: string, io: Io): Promise<SentenceIndex> {
  const { articles, problems } = await readCorpus(folder, bar('Reading articles', io));
  if (problems.length > 0) {
    const list = problems.map(formatProblem).join('\n');
    throw new UserError(`Cannot use the corpus ${folder}: mend these problems first\n${list}`);
  }
  return buildIndex(articles, bar('Indexing sentences', io));
}

function bar(label: string, io: Io) {
  return progressBar(label, io.stderr, () => performance.now());
}
