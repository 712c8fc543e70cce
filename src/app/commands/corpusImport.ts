import { promises as fs } from 'node:fs';
import path from 'node:path';
import { decodeArticle } from '../../corpus/decodeArticle.ts';
import { fileProblem } from '../../corpus/fileProblem.ts';
import { type ImportFields, importArticle } from '../../corpus/importArticle.ts';
import { ARTICLE_BYTES_LIMIT, articleFile, readCorpus } from '../../corpus/readCorpus.ts';
import { readLimited } from '../../corpus/readLimited.ts';
import { removeLeftovers } from '../../corpus/removeLeftovers.ts';
import { sameTexts } from '../../corpus/sameTexts.ts';
import { DRAFT, writeNewFile } from '../../corpus/writeNewFile.ts';
import { printableLine } from '../../terminal/printable.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { UserError } from '../userError.ts';
import { write } from '../write.ts';

/**
 * `verbatim corpus import`: turns plain text or Markdown files into articles of the corpus.
 *
 * Every file is checked before the first is written, so a mistake in one leaves the corpus as it was. One that was
 * imported before, to the same article, is done: what was interrupted goes on where it is called again.
 *
 * @throws UserError naming every file that cannot be imported, and why.
 */
export async function corpusImport(
  files: readonly string[],
  { corpus, ...fields }: ImportFields & { readonly corpus: string },
  io: Io,
): Promise<number> {
  if (files.length > 1 && fields.title !== undefined) {
    throw new UserError('Cannot give --title to several files: import them one at a time');
  }
  const problems: string[] = [];
  const imported = [];
  for (const file of files) {
    const id = path.parse(file).name;
    const result = importArticle(await readSource(file), { ...fields, id });
    if ('problems' in result) problems.push(...result.problems.map((text) => `${file}: ${text}`));
    else imported.push({ ...result, file, target: articleFile(corpus, id) });
  }
  await removeLeftovers(corpus, DRAFT);
  const known = (await readCorpus(corpus)).articles;
  const taken = new Set(await fs.readdir(corpus).catch(() => []));
  const done = new Set<string>();
  for (const { target, fileText } of imported) {
    if (taken.has(path.basename(target)) && (await holds(target, fileText))) done.add(target);
  }
  const isNew = ({ target }: { readonly target: string }) => !done.has(target);
  for (const { file, target } of imported.filter(isNew)) {
    const name = path.basename(target);
    if (taken.has(name)) {
      problems.push(`${file}: ${target} is there already; nothing is ever overwritten`);
    }
    if (name.startsWith('.')) problems.push(`${file}: begins with a dot; give it another name`);
    taken.add(name);
  }
  for (const { article, first } of sameTexts([...known, ...imported.map((one) => one.article)])) {
    const source = imported.filter(isNew).find((one) => one.article === article);
    if (source)
      problems.push(`${source.file}: has the same text as ${articleFile(corpus, first.id)}`);
  }
  if (problems.length > 0) {
    throw new UserError(`Nothing was imported: mend these problems first\n${problems.join('\n')}`);
  }
  await fs.mkdir(corpus, { recursive: true }).catch((error: unknown) => {
    throw new UserError(`Cannot make the folder ${corpus}: ${fileProblem(error)}`, {
      cause: error,
    });
  });
  if (done.size > 0) {
    io.stderr.write(`${done.size} of ${imported.length} had been imported before\n`);
  }
  for (const { fileText, target } of imported.filter(isNew)) {
    await writeNewFile(target, fileText).catch((error: unknown) => {
      throw new UserError(`Cannot write ${target}: ${fileProblem(error)}`, { cause: error });
    });
    await write(io.stdout, `${printableLine(target)}\n`);
  }
  return exitStatus.answered;
}

/** Whether a file is there already, and is this one. */
async function holds(file: string, text: string): Promise<boolean> {
  const bytes = await readLimited(file, ARTICLE_BYTES_LIMIT).catch(() => null);
  return bytes?.equals(Buffer.from(text)) ?? false;
}

async function readSource(file: string): Promise<string> {
  const bytes = await readLimited(file, ARTICLE_BYTES_LIMIT).catch((error: unknown) => {
    throw new UserError(`Cannot read "${file}": ${fileProblem(error)}`, { cause: error });
  });
  const decoded = decodeArticle(bytes);
  if ('text' in decoded) return decoded.text;
  throw new UserError(`Cannot import ${file}: line ${decoded.notUtf8AtLine} is not UTF-8`);
}
