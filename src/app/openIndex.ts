import os from 'node:os';
import path from 'node:path';
import type { Article } from '../corpus/article.ts';
import { formatProblem } from '../corpus/corpusProblem.ts';
import { fileProblem } from '../corpus/fileProblem.ts';
import { type Progress, type ReadCorpus, readCorpus } from '../corpus/readCorpus.ts';
import { removeLeftovers } from '../corpus/removeLeftovers.ts';
import { buildIndex } from '../search/buildIndex.ts';
import type { SentenceIndex } from '../search/sentenceIndex.ts';
import {
  readSnapshot,
  SNAPSHOT_EXTENSION,
  snapshotKey,
  writeSnapshot,
} from '../search/snapshot.ts';
import { printableLine } from '../terminal/printable.ts';
import { progressBar } from '../terminal/progressBar.ts';
import type { Io } from './io.ts';
import { keepLastGood, readLastGood } from './lastGood.ts';
import { programVersion } from './programVersion.ts';
import { UserError } from './userError.ts';

/** Less text than this (UTF-16 units) is indexed sooner than a snapshot of it would be found and read. */
const WORTH_A_SNAPSHOT = 500_000;

/** A snapshot whose writing was killed: 100 MB and more. */
const SNAPSHOT_DRAFT = /\.index\.[\da-f-]{36}\.tmp$/;

interface OpenOptions {
  /** A snapshot whatever the size: several processes are to start from it. */
  readonly isShared?: boolean;
  /**
   * For a bot, which has to be there: where the corpus has problems, is told them, and the articles are used as they
   * were when all were in order last.
   */
  readonly onProblems?: (problems: readonly string[]) => void;
  /** Reads the folder; `readCorpus` where left out. */
  readonly read?: (onProgress: Progress) => Promise<ReadCorpus>;
}

/**
 * Reads and indexes a corpus; a large one is taken from its snapshot where there is one.
 *
 * @param options for the bot: whether several processes start from one snapshot, whom to tell of problems instead of
 * throwing, and how the folder is read.
 * @param folder of articles.
 * @param io progress goes to standard error where that is a terminal; its environment says where the cache is.
 * @returns the index, ready.
 * @throws UserError with every problem of the corpus, where it has any, and nothing else is at hand: an answer from
 * half
 * a corpus would pass for one from the whole.
 */
export async function openIndex(
  folder: string,
  io: Io,
  {
    isShared = false,
    onProblems,
    read = (onProgress) => readCorpus(folder, onProgress),
  }: OpenOptions = {},
): Promise<SentenceIndex> {
  const articles = await readArticles(folder, { io, onProblems, read });
  const size = articles.reduce((sum, { body }) => sum + body.length, 0);
  const isKept = isShared || size >= WORTH_A_SNAPSHOT;
  return isKept ? openKept(articles, io) : buildIndex(articles);
}

interface Reading {
  readonly io: Io;
  readonly onProblems: OpenOptions['onProblems'];
  readonly read: NonNullable<OpenOptions['read']>;
}

/**
 * Reads a corpus, as `openIndex` does.
 *
 * @param reading as `openIndex` has it.
 * @param folder of articles.
 * @returns all articles, or those of when all were in order last, where `onProblems` is given.
 * @throws UserError as `openIndex`.
 */
export async function readArticles(
  folder: string,
  { io, onProblems, read }: Reading,
): Promise<readonly Article[]> {
  const cache = cacheFolder(io.env);
  const { articles, problems } = await read(bar('Reading articles', io));
  if (problems.length === 0) {
    if (onProblems) await keepLastGood(folder, articles, cache).catch(tellCannotKeep(cache, io));
    return articles;
  }
  const list = problems.map(formatProblem);
  const lastGood = onProblems ? await readLastGood(folder, cache) : null;
  if (!lastGood) {
    throw new UserError(
      `Cannot use the corpus ${folder}: mend these problems first\n${list.join('\n')}`,
    );
  }
  onProblems?.(list);
  return lastGood;
}

function tellCannotKeep(file: string, io: Io) {
  return (error: unknown) => {
    const problem = `Cannot keep the index in ${file} for the next start: ${fileProblem(error)}`;
    io.stderr.write(`${printableLine(problem)}\n`);
  };
}

async function openKept(articles: readonly Article[], io: Io): Promise<SentenceIndex> {
  const key = snapshotKey(articles, await programVersion());
  const file = path.join(cacheFolder(io.env), `${key}${SNAPSHOT_EXTENSION}`);
  const stored = await readSnapshot(file, articles, key);
  if (stored) return stored;
  const index = await buildIndex(articles, bar('Indexing articles', io));
  await removeLeftovers(cacheFolder(io.env), SNAPSHOT_DRAFT);
  await writeSnapshot(file, index, key).catch(tellCannotKeep(file, io));
  return index;
}

/** Where programs keep what they can make again (XDG Base Directory Specification). */
function cacheFolder(env: Io['env']): string {
  return path.join(env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache'), 'verbatim');
}

function bar(label: string, io: Io) {
  return progressBar(label, io.stderr, () => performance.now());
}
