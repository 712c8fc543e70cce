import { answerWithReader } from '../../src/answer/answerQuestion.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import type { IndexedArticle } from '../../src/search/indexedArticle.ts';
import { storedCorpus } from '../../src/search/postgres/storedCorpus.ts';
import { writeRead } from '../../src/search/postgres/writeArticles.ts';
import type { VocabularyState } from '../../src/search/vocabulary.ts';
import { OPERATORS } from '../../src/store/collections.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import type { Database } from '../../src/store/schema.ts';
import { searchQueries } from '../../src/store/searchQueries.ts';
import { whileNothingChanges } from '../../src/store/searchRows.ts';
import { Trait } from '../../src/text/terms/traits.ts';
import { postgresFolder, startPostgres } from '../../tests/support/store/postgresServer.ts';
import type { Dataset } from '../dataset.ts';
import { percentile } from '../measures.ts';
import { renamed, renamedTerm } from './renamed.ts';

const ARTICLES_AT_ONCE = 100;
/** A word that has a capital letter so often is a name. */
const NAME_SHARE = 0.8;
/** Questions before the clock counts: PostgreSQL reads its pages, and the compiler is at work until then. */
const WARM_UP = 30;

interface Options {
  /** How many the corpus is to have; the set is taken several times over, with other names. */
  readonly sentences: number;
  readonly asked: number;
  /** An empty database, or one that was filled by this command; a server of its own where left out. */
  readonly databaseUrl?: string | undefined;
}

export interface SearchResult {
  readonly sentences: number;
  readonly articles: number;
  readonly fillS: number;
  readonly databaseMb: number;
  readonly asked: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly slowest: readonly { readonly ms: number; readonly question: string }[];
  /** Of the questions on the set as it is: first quotes that are those of the index in memory; null where it was not compared. */
  readonly alike: { readonly same: number; readonly of: number } | null;
}

/** Times questions on a corpus in PostgreSQL. */
export async function measureSearch(dataset: Dataset, options: Options): Promise<SearchResult> {
  const { databaseUrl } = options;
  if (databaseUrl !== undefined) return measureIn(databaseUrl, dataset, options);
  const folder = postgresFolder();
  if (folder === null) {
    throw new Error('Cannot start PostgreSQL: this machine has none; give --database URL');
  }
  const server = await startPostgres(folder, ['shared_buffers=512MB', 'jit=off']);
  try {
    return await measureIn(server.url, dataset, options);
  } finally {
    await server.stop();
  }
}

async function measureIn(
  databaseUrl: string,
  dataset: Dataset,
  { sentences, asked }: Options,
): Promise<SearchResult> {
  const report = (problem: string) => process.stderr.write(`${problem}\n`);
  const db = await openDatabase({ databaseUrl, dataFolder: '/nonexistent', report });
  try {
    const started = performance.now();
    await fill(db, dataset, sentences);
    const fillS = (performance.now() - started) / 1000;
    const corpus = storedCorpus(db);
    const totals = await searchQueries(db, [OPERATORS]).totals();
    const questions = dataset.questions.slice(0, asked + WARM_UP);
    const times: { ms: number; question: string }[] = [];
    const first: (string | undefined)[] = [];
    for (const { text, asOf } of questions) {
      const start = performance.now();
      const answer = await answerWithReader(text, corpus.session([OPERATORS]), {
        ...{ limit: 3, asOf, reader: null, unsureThreshold: 0 },
      });
      times.push({ ms: performance.now() - start, question: text });
      first.push([...answer.quotes, ...answer.closest][0]?.id);
    }
    const counted = times.slice(WARM_UP);
    const ms = counted.map((one) => one.ms);
    return {
      ...{ sentences: totals.sentences, articles: totals.articles, fillS },
      databaseMb: (await sizeOf(db)) / 1e6,
      ...{ asked: counted.length, p50Ms: percentile(ms, 0.5), p99Ms: percentile(ms, 0.99) },
      slowest: counted.toSorted((a, b) => b.ms - a.ms).slice(0, 5),
      alike:
        totals.articles === dataset.articles.length
          ? await compare(dataset, questions, first)
          : null,
    };
  } finally {
    await db.destroy();
  }
}

async function fill(db: Database, { articles }: Dataset, sentences: number): Promise<void> {
  await db
    .insertInto('collections')
    .values({ id: OPERATORS, application_id: null, guild_id: null, created_at: new Date() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const queries = searchQueries(db, [OPERATORS]);
  let { articles: there, sentences: have } = await queries.totals();
  if (have >= sentences) return;
  // Read once: a copy has other names, of the same length.
  const index = await buildIndex(articles);
  const { vocabulary } = index;
  const { terms, surfaces } = vocabulary.state;
  const isName = terms.map((_, id) => (vocabulary.nameShare(id) ?? 0) >= NAME_SHARE);
  let ofCopy = { copy: -1, terms: [] as string[] };
  while (have < sentences) {
    const copy = Math.floor(there / articles.length);
    if (ofCopy.copy !== copy) {
      ofCopy = { copy, terms: terms.map((one, id) => renamedTerm(one, isName[id] ?? false, copy)) };
    }
    const from = there % articles.length;
    const read = articles.slice(from, from + ARTICLES_AT_ONCE).flatMap((article, i) => {
      const indexed = index.find(article.id);
      if (!indexed) return [];
      const keyIds = keysOf(indexed);
      const copied = { ...indexed, article: renamed(article, copy) };
      return { indexed: copied, keys: [], keyIds, versionId: there + i };
    });
    // Only what is written is numbered.
    const state = stateOf(read, { terms: ofCopy.terms, surfaces });
    await whileNothingChanges(db, (tx) =>
      writeRead(tx, read, { collection: OPERATORS, program: 'bench', vocabulary: { state } }),
    );
    ({ articles: there, sentences: have } = await queries.totals());
    process.stderr.write(`\r${have.toLocaleString('en')} sentences `);
  }
  process.stderr.write('\n');
}

/** For each sentence its words but for stop words, with its phrases. */
function keysOf({ spans, wordStart, terms, traits, phrases }: IndexedArticle): Set<number>[] {
  return spans.map((_, at) => {
    const ids = new Set<number>(phrases.get(at));
    for (let word = wordStart[at] ?? 0; word < (wordStart[at + 1] ?? 0); word++) {
      if (!((traits[word] ?? 0) & Trait.stop)) ids.add(terms[word] ?? -1);
    }
    return ids;
  });
}

function stateOf(
  read: readonly { readonly indexed: IndexedArticle; readonly keyIds: readonly Set<number>[] }[],
  all: { readonly terms: readonly string[]; readonly surfaces: readonly string[] },
): VocabularyState {
  const terms: string[] = [];
  const surfaces: string[] = [];
  const use = (id: number) => {
    terms[id] = all.terms[id] ?? '';
    surfaces[id] = all.surfaces[id] ?? '';
  };
  for (const { indexed, keyIds } of read) {
    for (const id of indexed.terms) use(id);
    for (const id of indexed.titleTerms) use(id);
    for (const ids of keyIds) for (const id of ids) use(id);
  }
  return {
    terms,
    surfaces,
    sentenceCounts: [],
    articleCounts: [],
    withinCounts: [],
    nameCounts: [],
  };
}

/** The index in memory gives the same sentence first, or it does not. */
async function compare(
  { articles }: Dataset,
  questions: Dataset['questions'],
  first: readonly (string | undefined)[],
) {
  const index = await buildIndex(articles);
  let same = 0;
  for (const [i, { text, asOf }] of questions.entries()) {
    const options = { limit: 3, asOf, reader: null, unsureThreshold: 0 };
    const answer = await answerWithReader(text, index, options);
    if ([...answer.quotes, ...answer.closest][0]?.id === first[i]) same++;
  }
  return { same, of: questions.length };
}

async function sizeOf(db: Database): Promise<number> {
  const { size } = await db
    .selectNoFrom(({ fn }) =>
      fn<string>('pg_database_size', [fn<string>('current_database', [])]).as('size'),
    )
    .executeTakeFirstOrThrow();
  return Number(size);
}
