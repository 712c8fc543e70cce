import { promises as fs } from 'node:fs';
import path from 'node:path';
import type { Article } from '../corpus/article.ts';
import { type ArticleFields, articleFields } from '../corpus/articleFields.ts';
import { fileProblem } from '../corpus/fileProblem.ts';
import { formatArticle } from '../corpus/formatArticle.ts';
import { articleFile, readCorpus } from '../corpus/readCorpus.ts';
import { writeNewFile } from '../corpus/writeNewFile.ts';
import type { Draft } from './draft.ts';

/** A draft that somebody has agreed to. */
interface NewArticle {
  /** The id that it is to have. */
  readonly id: string;
  /** Whether another id will not do, as where it is a file's name that the user chose. */
  readonly isIdFixed: boolean;
  readonly fields: ArticleFields;
  readonly body: string;
}

interface AddedArticle {
  readonly article: Article;
  /** Where it lies now, for the user to find. */
  readonly place: string;
}

/** Where articles are kept; a folder of files, or a database. */
export interface ArticleStore {
  /** What is in already. */
  readonly articles: () => Promise<readonly Article[]>;
  /**
   * Adds an article, whole or not at all, and never over another one.
   *
   * @throws StoreError saying why not.
   */
  readonly addArticle: (article: NewArticle) => Promise<AddedArticle>;
}

/** An article that cannot be added; the message completes `Cannot add SOURCE: …`. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** More articles with one title than this are a mistake. */
const SAME_ID_MAX = 1_000;

/** Keeps articles as files of a corpus folder, which is made where it is missing. */
export function folderStore(folder: string): ArticleStore {
  return {
    articles: async () => (await readCorpus(folder)).articles,
    async addArticle({ id, isIdFixed, fields, body }) {
      refuseId(id);
      await fs
        .mkdir(folder, { recursive: true })
        .catch(asStoreError(`the folder ${folder} cannot be made`));
      for (let n = 1; n <= SAME_ID_MAX; n++) {
        const numbered = n === 1 ? id : `${id}-${n}`;
        const formatted = formatArticle(fields, body, numbered);
        if ('problems' in formatted) throw new StoreError(formatted.problems.join('; '));
        if (formatted.article.body !== body)
          throw new StoreError('its text would not be read back as it is');
        const place = articleFile(folder, numbered);
        const isWritten = await writeNewFile(place, formatted.fileText).then(
          () => true,
          (error: unknown) => {
            if (error instanceof Error && Reflect.get(error, 'code') === 'EEXIST') return false;
            return asStoreError(`${place} cannot be written`)(error);
          },
        );
        if (isWritten) return { article: formatted.article, place };
        if (isIdFixed)
          throw new StoreError(`${place} is there already; nothing is ever overwritten`);
      }
      throw new StoreError(`there are ${SAME_ID_MAX} articles named ${id} already`);
    },
  };
}

/** A collection of articles that is no folder, as the database keeps them. */
interface Collection {
  readonly articles: () => Promise<readonly Article[]>;
  /** Whether another place that is searched together with it has the id. */
  readonly isTaken?: (id: string) => boolean;
  /** Adds an article, or says why not. */
  readonly add: (
    article: Article,
  ) => Promise<
    | { readonly status: 'done' | 'full' | 'changed_since' }
    | { readonly status: 'id_taken' | 'same_text'; readonly articleId: string }
  >;
  /** What the user is told of where an article lies. */
  readonly placeOf: (id: string) => string;
}

/** Keeps articles in a collection, as they would be read from a file. */
export function collectionStore(collection: Collection): ArticleStore {
  const { articles, isTaken = () => false, add, placeOf } = collection;
  return {
    articles,
    async addArticle({ id, isIdFixed, fields, body }) {
      refuseId(id);
      for (let n = 1; n <= SAME_ID_MAX; n++) {
        const numbered = n === 1 ? id : `${id}-${n}`;
        if (isTaken(numbered) && !isIdFixed) continue;
        const formatted = formatArticle(fields, body, numbered);
        if ('problems' in formatted) throw new StoreError(formatted.problems.join('; '));
        const { article } = formatted;
        if (article.body !== body) throw new StoreError('its text would not be read back as it is');
        const added = isTaken(numbered)
          ? ({ status: 'id_taken', articleId: numbered } as const)
          : await add(article);
        if (added.status === 'done') return { article, place: placeOf(numbered) };
        if (added.status === 'full')
          throw new StoreError('there is no room for more; withdraw something first');
        if (added.status === 'same_text')
          throw new StoreError(`its text is in ${added.articleId} already`);
        if (isIdFixed) throw new StoreError(`${id} is there already; nothing is ever overwritten`);
      }
      throw new StoreError(`there are ${SAME_ID_MAX} articles named ${id} already`);
    },
  };
}

/** An id is to be the name of a file, wherever it is kept. */
function refuseId(id: string): void {
  if (id === '' || id.startsWith('.') || /[/\\\0]/.test(id))
    throw new StoreError(`"${id}" cannot be its id; give it another name`);
}

function asStoreError(what: string) {
  return (error: unknown): never => {
    throw new StoreError(`${what}: ${fileProblem(error)}`, { cause: error });
  };
}

/** What a person says of a source, before what the source says. */
export type GivenFields = Partial<ArticleFields>;

/**
 * The fields of an article, as far as they are known; a problem that stays (no title) is found when
 * it is added.
 */
export function fieldsOf(draft: Draft, given: GivenFields = {}): ArticleFields {
  const language =
    draft.language !== null && isAccepted('language', draft.language) ? draft.language : undefined;
  const known = {
    title: draft.title ?? '',
    published: draft.published ? acceptedDate(draft.published.value) : undefined,
    publisher: draft.publisher ?? undefined,
    author: draft.author ?? undefined,
    url: draft.url ?? undefined,
    language: language === 'en' ? undefined : language,
  };
  const present = Object.entries({ ...known, ...given }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as ArticleFields;
}

/** With the time of day where the corpus keeps it. */
function acceptedDate(value: string): string {
  return isAccepted('published', value) ? value : value.slice(0, '2023-08-02'.length);
}

function isAccepted(field: 'published' | 'language', value: string): boolean {
  return articleFields.shape[field].safeParse(value).success;
}

const ID_LENGTH_MAX = 80;

/** An id from a title and a date: `2023-08-14-port-of-amara-reopens-after-11-days-of-strike`. */
export function idOf({ title, published }: Draft): string {
  const words = (title ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const slug = [published?.value.slice(0, 10), ...(words ?? [])].filter(Boolean).join('-');
  return path.basename(
    slug.length > ID_LENGTH_MAX ? slug.slice(0, slug.lastIndexOf('-', ID_LENGTH_MAX)) : slug,
  );
}
