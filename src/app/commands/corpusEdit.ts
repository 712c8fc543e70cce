import { promises as fs } from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Article } from '../../corpus/article.ts';
import { fileProblem } from '../../corpus/fileProblem.ts';
import { fieldsOfArticle, formatArticle } from '../../corpus/formatArticle.ts';
import { articleFile, readArticleFile } from '../../corpus/readCorpus.ts';
import type { GivenFields } from '../../sources/articleStore.ts';
import { gather } from '../../sources/gather.ts';
import type { ArticleStore, Version } from '../../store/articleStore.ts';
import { filesCollection, OPERATORS } from '../../store/collections.ts';
import { printable, printableLine } from '../../terminal/printable.ts';
import { exitStatus } from '../exitStatus.ts';
import type { Io } from '../io.ts';
import { withVersions } from '../operatorsCollection.ts';
import { readingFor } from '../sources.ts';
import { today } from '../today.ts';
import { UserError } from '../userError.ts';
import { write } from '../write.ts';

interface EditOptions {
  readonly corpus: string;
  readonly because: string;
}

/** Where an article is that is to be changed: a file, or the database. */
type Found =
  | { readonly place: 'file'; readonly file: string; readonly article: Article }
  | { readonly place: 'database'; readonly version: Version; readonly store: ArticleStore };

/** `verbatim corpus withdraw`: an article is not quoted any more; its text stays, and why it was withdrawn. */
export function corpusWithdraw(
  id: string,
  { corpus, because, on = today() }: EditOptions & { readonly on?: string },
  io: Io,
): Promise<number> {
  return withVersions(corpus, io, async (store) => {
    const found = await find(id, corpus, store);
    if (found.place === 'file') {
      if (found.article.withdrawn) throw isWithdrawn(id);
      const { body } = found.article;
      const fields = { ...fieldsOfArticle(found.article), withdrawn: { on, because } };
      await rewrite(found.file, id, formatArticle(fields, body, id));
    } else {
      if (found.version.action === 'withdrawn') throw isWithdrawn(id);
      const change = { collection: OPERATORS, who: 'terminal', why: because };
      refuse(id, await found.store.withdraw(id, found.version.number, change));
    }
    await write(io.stdout, printable(`${id}: withdrawn; its text and the reason are kept\n`));
    return exitStatus.answered;
  });
}

/** `verbatim corpus correct`: puts another text (a file, read as `corpus add` reads it) or other fields in an article's place. */
export function corpusCorrect(
  id: string,
  source: string | undefined,
  { corpus, because, version, ...given }: EditOptions & GivenFields & { readonly version: string },
  io: Io,
): Promise<number> {
  if (source === undefined && Object.keys(given).length === 0) {
    throw new UserError(
      'Cannot tell what to correct: name a file with the new text, or give fields (--title, --published, …)',
    );
  }
  return withVersions(corpus, io, async (store) => {
    const body = source === undefined ? null : await textOf(source, version);
    const found = await find(id, corpus, store);
    const before = found.place === 'file' ? found.article : found.version.article;
    const fields = { ...fieldsOfArticle(before), ...given };
    const formatted = formatArticle(fields, body ?? before.body, id);
    if (found.place === 'file') {
      if (before.withdrawn) throw isWithdrawn(id);
      if (store && 'article' in formatted) {
        // Noted first, with the reason, which a file has no place for.
        const files = await filesCollection(corpus);
        const known = await store.find(files, id);
        const change = { collection: files, who: 'terminal', why: because };
        if (known && known.action !== 'withdrawn')
          refuse(id, await store.correct(formatted.article, known.number, change));
      }
      await rewrite(found.file, id, formatted);
    } else {
      if (found.version.action === 'withdrawn') throw isWithdrawn(id);
      if ('problems' in formatted) throw problems(id, formatted.problems);
      const change = { collection: OPERATORS, who: 'terminal', why: because };
      refuse(id, await found.store.correct(formatted.article, found.version.number, change));
    }
    await write(io.stdout, printable(`${id}: corrected\n`));
    return exitStatus.answered;
  });
}

/** `verbatim corpus history`: every version that is kept of an article, oldest first. */
export function corpusHistory(
  id: string,
  { corpus, json }: { readonly corpus: string; readonly json?: true },
  io: Io,
): Promise<number> {
  return withVersions(corpus, io, async (store) => {
    if (!store) {
      throw new UserError(
        'No versions are kept: they are in the database of a bot that answers from this folder, and there is none',
      );
    }
    const collections = [await filesCollection(corpus), OPERATORS];
    const versions = (
      await Promise.all(collections.map((collection) => store.history(collection, id)))
    )
      .flat()
      .sort((a, b) => a.id - b.id);
    if (versions.length === 0) {
      await write(io.stderr, printable(`No version of ${id} is kept\n`));
      return exitStatus.nothingFound;
    }
    const lines = json
      ? [JSON.stringify(versions.map(({ id: _, collection: __, ...version }) => version))]
      : versions.map(describe);
    await write(io.stdout, lines.map((line) => `${printableLine(line)}\n`).join(''));
    return exitStatus.answered;
  });
}

function describe({ number, action, who, why, at, article: { title, body } }: Version): string {
  const words = body.split(/\s+/).length.toLocaleString('en-US');
  const when = `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const because = why === '' ? '' : ` because: “${why}”`;
  return `${number}. ${when} ${action} by ${who}${because} · ${title} · ${words} words`;
}

async function find(id: string, corpus: string, store: ArticleStore | null): Promise<Found> {
  const file = articleFile(corpus, path.basename(id));
  const real = await fs.realpath(corpus).catch(() => path.resolve(corpus));
  const read = await readArticleFile(corpus, `${path.basename(id)}.md`, real);
  if ('article' in read) return { place: 'file', file, article: read.article };
  const version = (await store?.find(OPERATORS, id)) ?? null;
  if (version && store) return { place: 'database', version, store };
  throw new UserError(
    `There is no article ${id} in ${corpus}${store ? ' or in the database' : ''}; its id is the file’s name without .md`,
  );
}

async function textOf(source: string, version: string): Promise<string> {
  const options = { ...readingFor({ version }), limit: 1 };
  for await (const one of gather([source], options)) {
    if ('draft' in one) return one.draft.body;
    if ('problem' in one) throw new UserError(`Cannot read ${one.source}: ${one.problem}`);
  }
  throw new UserError(`Cannot read ${source}: it holds no article`);
}

async function rewrite(
  file: string,
  id: string,
  formatted: ReturnType<typeof formatArticle>,
): Promise<void> {
  if ('problems' in formatted) throw problems(id, formatted.problems);
  await writeFileAtomic(file, formatted.fileText).catch((error: unknown) => {
    throw new UserError(`Cannot write ${file}: ${fileProblem(error)}`, { cause: error });
  });
}

function problems(id: string, list: readonly string[]): UserError {
  return new UserError(`Cannot change ${id}: ${list.join('; ')}`);
}

function isWithdrawn(id: string): UserError {
  return new UserError(`${id} is withdrawn already`);
}

function refuse(id: string, changed: Awaited<ReturnType<ArticleStore['correct']>>): void {
  if (changed.status === 'done') return;
  const why =
    changed.status === 'same_text'
      ? `${changed.articleId} has that text already`
      : changed.status === 'changed_since'
        ? 'somebody else changed it just now; look at it again'
        : 'there is no room for it';
  throw new UserError(`Cannot change ${id}: ${why}`);
}
