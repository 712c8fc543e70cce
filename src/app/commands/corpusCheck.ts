import { formatProblem } from '../../corpus/corpusProblem.ts';
import { readCorpus } from '../../corpus/readCorpus.ts';
import { count } from '../../terminal/count.ts';
import { printableLine } from '../../terminal/printable.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { UserError } from '../userError.ts';
import { write } from '../write.ts';

/** `verbatim corpus check`: every problem of every file, or how many articles are in order. */
export async function corpusCheck(options: { readonly corpus: string }, io: Io): Promise<number> {
  const { articles, problems } = await readCorpus(options.corpus);
  if (problems.length > 0) throw new UserError(problems.map(formatProblem).join('\n'));
  const undated = articles.filter((article) => article.published === null).length;
  await write(
    io.stdout,
    `${printableLine(options.corpus)}: ${count(articles.length, 'article')} in order, ${undated} undated\n`,
  );
  return exitStatus.answered;
}
