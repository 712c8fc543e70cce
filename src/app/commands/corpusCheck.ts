import type { Article } from '../../corpus/article.ts';
import { formatProblem } from '../../corpus/corpusProblem.ts';
import { articleFile, readCorpus } from '../../corpus/readCorpus.ts';
import { findDoubts } from '../../sources/doubts/findDoubts.ts';
import { NearDuplicates } from '../../sources/doubts/nearDuplicates.ts';
import { count } from '../../terminal/count.ts';
import { printableLine } from '../../terminal/printable.ts';
import { progressBar } from '../../terminal/progressBar.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { today } from '../today.ts';
import { UserError } from '../userError.ts';
import { write } from '../write.ts';

/**
 * `verbatim corpus check`: every problem of every file, or else how many articles are in order, with
 * what should be looked at in them; doubts are warnings, and leave the status as it is.
 *
 * @param options the corpus folder.
 * @param io warnings go to standard output, problems are thrown.
 * @returns 0 where no file has a problem.
 * @throws UserError with every problem, one a line.
 */
export async function corpusCheck(
  { corpus }: { readonly corpus: string },
  io: Io,
): Promise<number> {
  const { articles, problems } = await readCorpus(corpus);
  const warnings = await findWarnings(articles, corpus, io);
  await write(io.stdout, warnings.map((line) => `${printableLine(line)}\n`).join(''));
  if (problems.length > 0) throw new UserError(problems.map(formatProblem).join('\n'));
  const [undated, nobodys] = (['published', 'publisher'] as const).map(
    (field) => articles.filter((article) => article[field] === null).length,
  );
  const warned = warnings.length > 0 ? `, ${count(warnings.length, 'warning')}` : '';
  await write(
    io.stdout,
    `${printableLine(corpus)}: ${count(articles.length, 'article')} in order, ${undated} undated, ${nobodys} without a publisher${warned}\n`,
  );
  return exitStatus.answered;
}

/** Articles between two looks at the clock. */
const BATCH = 50;

async function findWarnings(
  articles: readonly Article[],
  corpus: string,
  io: Io,
): Promise<string[]> {
  const bar = progressBar('Looking for doubts', io.stderr, () => performance.now());
  const near = new NearDuplicates();
  const warnings: string[] = [];
  for (const [at, article] of articles.entries()) {
    const warn = (message: string) =>
      warnings.push(`${articleFile(corpus, article.id)}: warning: ${message}`);
    for (const { message } of findDoubts(article, today())) warn(message);
    const found = near.find(article.body);
    if (found)
      warn(
        `${Math.round(found.share * 100)} % of its text is in ${articleFile(corpus, found.id)} too`,
      );
    near.add(article.id, article.body);
    if (at % BATCH === 0) bar(at, articles.length);
  }
  bar(articles.length, articles.length);
  return warnings;
}
