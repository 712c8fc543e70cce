import { type BigIntStats, promises as fs } from 'node:fs';
import type { Article } from './article.ts';
import { type CorpusProblem, formatProblem } from './corpusProblem.ts';
import {
  ARTICLE_EXTENSION,
  articleFile,
  type Progress,
  type ReadCorpus,
  readArticleFile,
  readCorpus,
} from './readCorpus.ts';
import { textHash } from './sameTexts.ts';

/** Files looked at at once. */
const FILES_AT_ONCE = 32;

/** What has changed in a corpus folder since it was read last. */
export interface FolderChange {
  /** New ones, and those whose text or fields are others than before. */
  readonly changed: readonly Article[];
  /** The ids of those that are not to be quoted any more: the file is gone, or says that it is withdrawn. */
  readonly removed: readonly string[];
  /** Every problem of every file as it is now. Of a file with problems, the last good version stays. */
  readonly problems: readonly CorpusProblem[];
}

interface Known {
  /** Changes whenever the file does. */
  readonly stamp: string;
  readonly problems: readonly CorpusProblem[];
  /** The last good version; null where there was none. */
  readonly article: Article | null;
  /** Of this article's text. */
  readonly hash: string;
}

/** A corpus folder that is read again and again: only the files that have changed since. */
export class CorpusFolder {
  readonly #folder: string;
  readonly #files = new Map<string, Known>();
  #realFolder = '';

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The articles as they are known now, the withdrawn ones apart. */
  get articles(): { readonly current: readonly Article[]; readonly withdrawn: readonly Article[] } {
    const all = Array.from(this.#files.values(), ({ article }) => article).filter(
      (article) => article !== null,
    );
    return {
      current: all.filter(({ withdrawn }) => withdrawn === undefined),
      withdrawn: all.filter(({ withdrawn }) => withdrawn !== undefined),
    };
  }

  /** The article of an id, in its last good version; null where no file has it, and where it is withdrawn. */
  find(id: string): Article | null {
    const article = this.#files.get(id + ARTICLE_EXTENSION)?.article ?? null;
    return article?.withdrawn ? null : article;
  }

  /** Reads the whole folder, as `readCorpus` does. */
  async read(onProgress?: Progress): Promise<ReadCorpus> {
    // Before the files are read: what is written meanwhile is seen as changed.
    const stamps = await this.#stamps().catch(() => new Map<string, string>());
    const read = await readCorpus(this.#folder, onProgress);
    for (const article of [...read.articles, ...read.withdrawn]) {
      const name = article.id + ARTICLE_EXTENSION;
      const stamp = stamps.get(name);
      if (stamp === undefined) continue;
      this.#files.set(name, { stamp, problems: [], article, hash: textHash(article.body) });
    }
    return read;
  }

  /**
   * Reads what has changed.
   *
   * @throws an error of the file system where the folder cannot be read: nothing is taken for removed then.
   */
  async refresh(): Promise<FolderChange> {
    const stamps = await this.#stamps();
    const isOther = ([name, stamp]: [string, string]) => this.#files.get(name)?.stamp !== stamp;
    const others = [...stamps].filter(isOther);
    const changed = new Map<string, Article>();
    const removed = new Set<string>();
    for (const [name, { article }] of this.#files) {
      if (stamps.has(name)) continue;
      if (article && !article.withdrawn) removed.add(article.id);
      this.#files.delete(name);
    }
    for (let at = 0; at < others.length; at += FILES_AT_ONCE) {
      const batch = others.slice(at, at + FILES_AT_ONCE);
      await Promise.all(
        batch.map(async ([name, stamp]) => {
          const read = await readArticleFile(this.#folder, name, this.#realFolder);
          this.#take(name, stamp, read, { changed, removed });
        }),
      );
    }
    const problems = Array.from(this.#files.values()).flatMap((known) => known.problems);
    return { changed: [...changed.values()], removed: [...removed], problems };
  }

  #take(
    name: string,
    stamp: string,
    read: Awaited<ReturnType<typeof readArticleFile>>,
    { changed, removed }: { changed: Map<string, Article>; removed: Set<string> },
  ): void {
    const before = this.#files.get(name) ?? { article: null, hash: '' };
    const { article: last, hash: lastHash } = before;
    const keep = (problems: readonly CorpusProblem[]) =>
      this.#files.set(name, { stamp, problems, article: last, hash: lastHash });
    if ('problems' in read) {
      keep(read.problems);
      return;
    }
    const { article } = read;
    const hash = textHash(article.body);
    const same = [...this.#files].find(
      ([other, known]) => other !== name && known.hash === hash && known.article,
    );
    if (same?.[1].article) {
      const path = articleFile(this.#folder, article.id);
      const other = articleFile(this.#folder, same[1].article.id);
      keep([{ path, message: `has the same text as ${other}; remove one of them` }]);
      return;
    }
    this.#files.set(name, { stamp, problems: [], article, hash });
    if (JSON.stringify(article) === JSON.stringify(last)) return;
    if (!article.withdrawn) changed.set(article.id, article);
    else if (last && !last.withdrawn) removed.add(article.id);
  }

  /** For every file its stamp; hidden ones are left alone. */
  async #stamps(): Promise<Map<string, string>> {
    this.#realFolder = await fs.realpath(this.#folder);
    const names = (await fs.readdir(this.#folder)).filter((name) => !name.startsWith('.')).sort();
    const stamps = new Map<string, string>();
    for (let at = 0; at < names.length; at += FILES_AT_ONCE) {
      const batch = names.slice(at, at + FILES_AT_ONCE);
      await Promise.all(
        batch.map(async (name) => {
          const file = `${this.#folder}/${name}`;
          const stats = await fs.stat(file, { bigint: true }).catch(() => null);
          // Gone since it was listed, or a link to nowhere: that is for `readArticleFile` to say.
          stamps.set(name, stats ? stampOf(stats) : 'gone');
        }),
      );
    }
    return stamps;
  }
}

function stampOf({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [ino, size, mtimeNs, ctimeNs].join(':');
}

/**
 * What to tell an operator of the problems that are new, as lines.
 *
 * @param before those that were told.
 * @param now all that there are.
 * @returns `PATH:LINE: what is wrong`, each on one line, without a line feed.
 */
export function newProblems(
  before: readonly CorpusProblem[],
  now: readonly CorpusProblem[],
): string[] {
  const known = new Set(before.map(formatProblem));
  return now.map(formatProblem).filter((line) => !known.has(line));
}
