import { formatProblem } from '../../corpus/corpusProblem.ts';
import { readCorpus } from '../../corpus/readCorpus.ts';
import { exitStatus } from '../exitStatus.ts';
import { UserError } from '../userError.ts';
import { writeOut } from '../writeOut.ts';

/** `verbatim corpus check`: every problem of every file, or how many articles are in order. */
export async function corpusCheck(options: { corpus: string }): Promise<number> {
  const { articles, problems } = await readCorpus(options.corpus);
  if (problems.length > 0) throw new UserError(problems.map(formatProblem).join('\n'));
  const undated = articles.filter((article) => article.published === null).length;
  await writeOut(`${options.corpus}: ${articles.length} articles in order, ${undated} undated\n`);
  return exitStatus.answered;
}
