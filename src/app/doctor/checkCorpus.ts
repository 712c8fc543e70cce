import { formatProblem } from '../../corpus/corpusProblem.ts';
import { readCorpus } from '../../corpus/readCorpus.ts';
import type { Check } from '../../discord/doctor/check.ts';
import { count } from '../../terminal/count.ts';

const what = 'corpus';

/**
 * Whether the bot can answer from the folder: it does not from one with problems, but from what was there before.
 *
 * @param folder its path.
 * @returns one check, or one for each problem.
 */
export async function checkCorpus(folder: string): Promise<Check[]> {
  const { articles, problems } = await readCorpus(folder);
  if (problems.length === 0) {
    const undated = articles.filter(({ published }) => published === null).length;
    const found = `${count(articles.length, 'article')} in ${folder}, ${undated} undated`;
    return [{ what, level: 'ok', found }];
  }
  return problems.map((problem) => ({
    what,
    level: 'problem',
    found: formatProblem(problem),
    todo: 'Mend it: until then, the bot answers from the articles as they last were in order, or does not start',
  }));
}
