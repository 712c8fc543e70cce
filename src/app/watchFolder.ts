import { type FSWatcher, watch } from 'node:fs';
import type { Article } from '../corpus/article.ts';
import { type CorpusFolder, newProblems } from '../corpus/corpusFolder.ts';
import { type CorpusProblem, formatProblem } from '../corpus/corpusProblem.ts';
import { fileProblem } from '../corpus/fileProblem.ts';
import type { Log } from '../discord/log.ts';

/** An editor writes a file in several steps: they are waited for. */
const SETTLE_MS = 150;
/** A network drive or a container may tell of no change: the folder is looked through as well. */
const LOOK_MS = 1_500;
/** Of the time, at the most: a folder that takes long to look through is looked through less often. */
const LOOK_SHARE = 0.03;

interface Watching {
  readonly log: Log;
  readonly onChange: (change: {
    changed: readonly Article[];
    removed: readonly string[];
  }) => Promise<void>;
}

export interface FolderWatch {
  /** What is wrong with the folder now, as lines; files with problems are quoted in their last good version. */
  readonly problems: () => readonly string[];
  stop(): void;
}

/**
 * Follows a corpus folder: tells of every change within about two seconds, and logs what is broken, once.
 *
 * @param path the folder that is watched.
 * @param folder as it was read; it is read again here.
 * @param watching where to log, and whom to tell of changes.
 * @returns the problems at any time, and how to stop.
 */
export function watchFolder(path: string, folder: CorpusFolder, watching: Watching): FolderWatch {
  const { log, onChange } = watching;
  let problems: readonly CorpusProblem[] = [];
  let unreadable: string | null = null;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  let watcher: FSWatcher | null = null;

  function lookIn(ms: number): void {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void look(), ms);
  }

  async function look(): Promise<void> {
    // What changes while it looks is seen the next time.
    if (looking) return lookIn(SETTLE_MS);
    const started = performance.now();
    looking = refresh().finally(() => {
      looking = null;
    });
    await looking;
    lookIn(Math.max(LOOK_MS, (performance.now() - started) / LOOK_SHARE));
  }

  async function refresh(): Promise<void> {
    try {
      const change = await folder.refresh();
      unreadable = null;
      const broken = newProblems(problems, change.problems);
      if (broken.length > 0) {
        log.error({ problems: broken }, 'Articles cannot be read: their last good version stays');
      }
      if (problems.length > 0 && change.problems.length === 0) {
        log.info({}, 'Every article can be read again');
      }
      problems = change.problems;
      if (change.changed.length + change.removed.length > 0) await onChange(change);
    } catch (err) {
      const why = `${path} cannot be read: ${fileProblem(err)}`;
      if (why !== unreadable)
        log.error({ err }, 'Cannot look for changes of the articles: they stay as they are');
      unreadable = why;
    }
  }

  try {
    watcher = watch(path, () => lookIn(SETTLE_MS));
    watcher.on('error', () => watcher?.close());
  } catch {
    // There is the other way.
  }
  lookIn(LOOK_MS);
  return {
    problems: () => [...(unreadable === null ? [] : [unreadable]), ...problems.map(formatProblem)],
    stop() {
      isStopped = true;
      clearTimeout(timer);
      watcher?.close();
    },
  };
}
