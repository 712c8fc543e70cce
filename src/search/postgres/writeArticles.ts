import type { Article } from '../../corpus/article.ts';
import type { Database } from '../../store/schema.ts';
import {
  type ArticleRow,
  type CountChanges,
  changeCounts,
  deleteArticles,
  insertArticles,
  insertSentences,
  makeRoomFor,
  numberTerms,
  type SentenceRow,
  type TermCounts,
  takeSentenceIds,
} from '../../store/searchRows.ts';
import { Trait } from '../../text/terms/traits.ts';
import { type ArticleWithKeys, indexArticle } from '../indexArticle.ts';
import { wordsOf } from '../sentenceIndex.ts';
import { Vocabulary } from '../vocabulary.ts';
import { packColumns, renumbered, unpackColumns } from './columns.ts';

/** A version of an article that is to be found from now on. */
export interface ToIndex {
  readonly article: Article;
  readonly versionId: number;
}

interface Place {
  readonly collection: string;
  /** The version of the program that reads the articles. */
  readonly program: string;
}

/**
 * Makes articles found in the database, in the place of earlier versions of them. Within one transaction, and with the lock
 * for changes held.
 */
export async function writeArticles(
  db: Database,
  versions: readonly ToIndex[],
  place: Place,
): Promise<void> {
  if (versions.length === 0) return;
  const vocabulary = new Vocabulary();
  const read = versions.map(({ article, versionId }) => ({
    ...indexArticle(article, vocabulary, 0),
    versionId,
  }));
  await writeRead(db, read, { ...place, vocabulary });
}

/** As `writeArticles`, of articles that were read already, with a vocabulary of their own. */
export async function writeRead(
  db: Database,
  read: readonly (ArticleWithKeys & { readonly versionId: number })[],
  { collection, program, vocabulary }: Place & { readonly vocabulary: Pick<Vocabulary, 'state'> },
): Promise<void> {
  await makeRoomFor(db, collection);
  await removeArticles(
    db,
    read.map(({ indexed }) => indexed.article.id),
    collection,
  );
  const { terms, surfaces } = vocabulary.state;
  const numbers = await numberTerms(
    db,
    terms.flatMap((term, i) => ({ term, surface: surfaces[i] ?? '' })),
  );
  const numberOf = (id: number) => numbers.get(terms[id] ?? '') ?? 0;
  let firstId = await takeSentenceIds(
    db,
    read.reduce((sum, { keyIds }) => sum + Math.max(1, keyIds.length), 0),
  );
  const rows: ArticleRow[] = [];
  const sentences: SentenceRow[] = [];
  const counts = new Counts();
  for (const one of read) {
    const { article, columns, keyIds } = numbered(one, numberOf);
    const { id, body, ...fields } = article;
    const { publishedFrom, publishedTo, quantities } = columns;
    const dates = { publishedFrom, publishedTo };
    rows.push({
      ...{ id, body, fields, program, firstId, ...dates, published: article.published },
      versionId: one.versionId,
      sentences: keyIds.length,
      titleTerms: [...columns.titleTerms],
      columns: packColumns(columns),
    });
    for (const [at, ids] of keyIds.entries()) {
      const hasQuantities = (quantities.starts[at + 1] ?? 0) > (quantities.starts[at] ?? 0);
      sentences.push({ id: firstId + at, firstId, ...dates, hasQuantities, terms: ids });
    }
    counts.add({ columns, body, keyIds }, 1);
    firstId += Math.max(1, keyIds.length);
  }
  await insertArticles(db, collection, rows);
  await insertSentences(db, collection, sentences);
  await changeCounts(db, collection, counts);
}

/** Takes articles out of what is found; those that are not there are passed over. */
export async function removeArticles(
  db: Database,
  ids: readonly string[],
  collection: string,
): Promise<void> {
  const removed = await deleteArticles(db, collection, ids);
  if (removed.articles.length === 0) return;
  const counts = new Counts();
  for (const { columns, body, firstId } of removed.articles) {
    const own = removed.sentences.filter((sentence) => sentence.first_id === firstId);
    counts.add(
      { columns: unpackColumns(columns), body, keyIds: own.map(({ terms }) => terms) },
      -1,
    );
  }
  await changeCounts(db, collection, counts);
}

function numbered({ indexed, keyIds }: ArticleWithKeys, numberOf: (id: number) => number) {
  const { article, firstId: _, ...columns } = indexed;
  const contentTerms = [...columns.terms].filter((_id, i) => !isStop(columns.traits[i]));
  return {
    article,
    columns: renumbered(columns, contentTerms, numberOf),
    keyIds: keyIds.map((ids) => Array.from(ids, numberOf)),
  };
}

interface Counted {
  readonly columns: ReturnType<typeof unpackColumns>;
  readonly body: string;
  /** For each sentence the terms that it is found by. */
  readonly keyIds: readonly (readonly number[])[];
}

/** What articles add to the counts of their collection, as `SentenceIndex` counts. */
class Counts implements CountChanges {
  readonly terms = new Map<number, TermCounts>();
  readonly words = new Map<string, number>();
  articles = 0;
  sentences = 0;
  contentLength = 0;

  add({ columns, body, keyIds }: Counted, by: 1 | -1): void {
    this.articles += by;
    this.sentences += by * keyIds.length;
    this.contentLength += by * columns.contentLength;
    for (const ids of keyIds) for (const id of ids) this.#of(id).sentences += by;
    for (const id of new Set(keyIds.flat())) this.#of(id).articles += by;
    for (const id of columns.titleTerms) this.#of(id).titles += by;
    for (let sentence = 0; sentence + 1 < columns.wordStart.length; sentence++) {
      const end = columns.wordStart[sentence + 1] ?? 0;
      for (let word = (columns.wordStart[sentence] ?? 0) + 1; word < end; word++) {
        const bits = columns.traits[word];
        if (isStop(bits)) continue;
        const counts = this.#of(columns.terms[word] ?? 0);
        counts.within += by;
        if ((bits ?? 0) & Trait.name) counts.names += by;
      }
    }
    for (const word of wordsOf(body)) this.words.set(word, (this.words.get(word) ?? 0) + by);
  }

  #of(id: number): TermCounts {
    let counts = this.terms.get(id);
    if (!counts) {
      counts = { sentences: 0, articles: 0, within: 0, names: 0, titles: 0 };
      this.terms.set(id, counts);
    }
    return counts;
  }
}

function isStop(traits: number | undefined): boolean {
  return ((traits ?? 0) & Trait.stop) !== 0;
}
