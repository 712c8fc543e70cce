import { type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import type { Article } from './article.ts';
import type { CorpusProblem } from './corpusProblem.ts';
import { decodeArticle } from './decodeArticle.ts';
import { fileProblem } from './fileProblem.ts';
import { parseArticle } from './parseArticle.ts';
import { megabytes, readLimited } from './readLimited.ts';
import { sameTexts } from './sameTexts.ts';

/** An article is a few kilobytes; a file of this size is something else that got in. */
export const ARTICLE_BYTES_LIMIT = 5_000_000;
export const ARTICLE_EXTENSION = '.md';

/** Files read at once: enough to keep the disk busy, far below any limit of open files. */
const FILES_AT_ONCE = 32;

export interface ReadCorpus {
  /** The articles without a problem, by id, but for those that are withdrawn. */
  readonly articles: readonly Article[];
  /** Those that say that they are withdrawn. */
  readonly withdrawn: readonly Article[];
  /** Every problem of every file, by file and line. */
  readonly problems: readonly CorpusProblem[];
}

/**
 * Where an article of a corpus folder lies.
 *
 * @param folder the corpus folder.
 * @param id the article's id, without an ending.
 * @returns the path of its file.
 */
export function articleFile(folder: string, id: string): string {
  return path.join(folder, id + ARTICLE_EXTENSION);
}

/** Told now and then how far a long piece of work has come. */
export type Progress = (done: number, total: number) => void;

/**
 * Reads a corpus folder: one Markdown file an article, all directly in the folder.
 *
 * Hidden files are left alone; anything else that is not an article is a problem, never skipped.
 *
 * @param folder its path.
 * @param onProgress told after each 32 files.
 * @returns articles and problems; a folder that cannot be read is one problem. Throws nothing for a file.
 */
export async function readCorpus(folder: string, onProgress?: Progress): Promise<ReadCorpus> {
  let entries: Dirent[];
  try {
    entries = await fs.readdir(folder, { withFileTypes: true });
  } catch (error) {
    const why = isNodeError(error, 'ENOENT')
      ? 'there is no such folder; name one that holds articles'
      : isNodeError(error, 'ENOTDIR')
        ? 'is not a folder; name the folder that holds the articles'
        : `cannot be read: ${fileProblem(error)}`;
    return { articles: [], withdrawn: [], problems: [{ path: folder, message: why }] };
  }
  const names = entries
    .map((entry) => entry.name)
    .filter((name) => !name.startsWith('.'))
    .sort(compareText);
  if (names.length === 0) {
    const message = 'holds no articles; add one with "verbatim corpus import FILE"';
    return { articles: [], withdrawn: [], problems: [{ path: folder, message }] };
  }

  const articles: Article[] = [];
  const withdrawn: Article[] = [];
  const problems: CorpusProblem[] = [];
  const realFolder = await fs.realpath(folder);
  for (let start = 0; start < names.length; start += FILES_AT_ONCE) {
    const batch = names.slice(start, start + FILES_AT_ONCE);
    const reading = batch.map((name) => readArticleFile(folder, name, realFolder));
    for (const read of await Promise.all(reading)) {
      if ('problems' in read) problems.push(...read.problems);
      else (read.article.withdrawn ? withdrawn : articles).push(read.article);
    }
    onProgress?.(Math.min(start + FILES_AT_ONCE, names.length), names.length);
  }
  for (const { article, first } of sameTexts(articles)) {
    const message = `has the same text as ${articleFile(folder, first.id)}; remove one of them`;
    problems.push({ path: articleFile(folder, article.id), message });
  }
  return { articles, withdrawn, problems: problems.sort(byPlace) };
}

export type ReadFile =
  | { readonly article: Article }
  | { readonly problems: readonly CorpusProblem[] };

/**
 * Reads one file of a corpus folder.
 *
 * @param folder its path, as it is shown in problems.
 * @param name of the file, with its ending.
 * @param realFolder the folder's path without links.
 * @returns the article, or every problem of the file.
 */
export async function readArticleFile(
  folder: string,
  name: string,
  realFolder: string,
): Promise<ReadFile> {
  const file = path.join(folder, name);
  const refuse = (message: string, line?: number): ReadFile => ({
    problems: [{ path: file, message, ...(line !== undefined && { line }) }],
  });
  try {
    const target = await fs.realpath(file);
    if (path.dirname(target) !== realFolder) {
      return refuse('is a link that points out of the folder; put the article itself here');
    }
    const { size, ...stats } = await statOf(target);
    if (stats.isFolder) return refuse('is a folder; articles lie directly in the corpus folder');
    if (!stats.isFile) return refuse('is not a regular file; remove it');
    if (!name.endsWith(ARTICLE_EXTENSION)) {
      return refuse(
        `is not an article (*${ARTICLE_EXTENSION}); turn it into one with "verbatim corpus import" or remove it`,
      );
    }
    if (size > ARTICLE_BYTES_LIMIT) {
      return refuse(
        `is ${megabytes(size)} MB; an article may have ${megabytes(ARTICLE_BYTES_LIMIT)} MB`,
      );
    }
    const decoded = decodeArticle(await readLimited(target, ARTICLE_BYTES_LIMIT));
    if ('notUtf8AtLine' in decoded) {
      return refuse('is not UTF-8 here; save the file as UTF-8', decoded.notUtf8AtLine);
    }
    const parsed = parseArticle(decoded.text, name.slice(0, -ARTICLE_EXTENSION.length));
    if ('article' in parsed) return parsed;
    return { problems: parsed.problems.map((problem) => ({ path: file, ...problem })) };
  } catch (error) {
    if (isNodeError(error, 'ENOENT')) return refuse('is a link to a file that is not there');
    return refuse(`cannot be read: ${fileProblem(error)}`);
  }
}

async function statOf(file: string) {
  const stats = await fs.stat(file);
  return { size: stats.size, isFile: stats.isFile(), isFolder: stats.isDirectory() };
}

function byPlace(a: CorpusProblem, b: CorpusProblem): number {
  return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0);
}

/** By UTF-16 unit and not by locale: the order must be the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isNodeError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
