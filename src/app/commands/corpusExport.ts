import { promises as fs } from 'node:fs';
import type { Article } from '../../corpus/article.ts';
import { formatProblem } from '../../corpus/corpusProblem.ts';
import { fileProblem } from '../../corpus/fileProblem.ts';
import { formatStored } from '../../corpus/formatArticle.ts';
import { articleFile, readCorpus } from '../../corpus/readCorpus.ts';
import { textHash } from '../../corpus/sameTexts.ts';
import { writeNewFile } from '../../corpus/writeNewFile.ts';
import { count } from '../../terminal/count.ts';
import { printable, printableLine } from '../../terminal/printable.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { storedArticles } from '../operatorsCollection.ts';
import { UserError } from '../userError.ts';
import { write } from '../write.ts';

/**
 * `verbatim corpus export`: writes the articles of the corpus folder and those of the bot's database as
 * files of a new folder, the withdrawn ones as well, each in its last version.
 *
 * @returns 0, or 2 where one could not be written; those are named.
 */
export async function corpusExport(
  folder: string,
  { corpus }: { readonly corpus: string },
  io: Io,
): Promise<number> {
  const { articles, withdrawn, problems } = await readCorpus(corpus);
  const isEmpty = articles.length + withdrawn.length === 0;
  const stored = await storedArticles(corpus, io);
  if (problems.length > 0 && !(isEmpty && stored.length > 0)) {
    throw new UserError(
      `Cannot export ${corpus}: mend these problems first\n${problems.map(formatProblem).join('\n')}`,
    );
  }
  await makeEmpty(folder);
  const left: string[] = [];
  let written = 0;
  const files = [...articles, ...withdrawn];
  for (const article of [...files, ...besideFiles(stored, files, left)]) {
    const formatted = formatStored(article);
    if ('problems' in formatted) {
      left.push(`${article.id}: ${formatted.problems.join('; ')}`);
      continue;
    }
    await writeNewFile(articleFile(folder, article.id), formatted.fileText).catch((error) => {
      throw new UserError(
        `Cannot write ${articleFile(folder, article.id)}: ${fileProblem(error)}`,
        { cause: error },
      );
    });
    written++;
  }
  await write(io.stdout, `${printableLine(folder)}: ${count(written, 'article')}\n`);
  await write(io.stderr, left.map((one) => printable(`Not exported: ${one}\n`)).join(''));
  return left.length > 0 ? exitStatus.error : exitStatus.answered;
}

/** What is searched is exported: a file goes before an article of its id, and no text is there twice. */
function besideFiles(
  stored: readonly Article[],
  files: readonly Article[],
  left: string[],
): readonly Article[] {
  const fileIds = new Set(files.map(({ id }) => id));
  const current = files.filter((article) => article.withdrawn === undefined);
  const fileOf = new Map(current.map(({ id, body }) => [textHash(body), id]));
  return stored.filter((article) => {
    const same = article.withdrawn ? undefined : fileOf.get(textHash(article.body));
    const why = fileIds.has(article.id)
      ? 'a file has its id'
      : same !== undefined
        ? `its text is in ${same} as well`
        : null;
    if (why !== null) left.push(`${article.id} of the database: ${why}`);
    return why === null;
  });
}

/** @throws UserError where it holds anything: nothing is ever written over. */
async function makeEmpty(folder: string): Promise<void> {
  try {
    await fs.mkdir(folder, { recursive: true });
    if ((await fs.readdir(folder)).length === 0) return;
  } catch (error) {
    throw new UserError(`Cannot export to ${folder}: ${fileProblem(error)}`, { cause: error });
  }
  throw new UserError(`Cannot export to ${folder}: it is not empty; name a new folder`);
}
