import { createHash } from 'node:crypto';
import type { Article } from '../../../src/corpus/article.ts';
import { followArticles } from '../../../src/search/postgres/followArticles.ts';
import { storedCorpus } from '../../../src/search/postgres/storedCorpus.ts';
import { type ArticleStore, articleStore } from '../../../src/store/articleStore.ts';
import { OPERATORS } from '../../../src/store/collections.ts';
import type { Database } from '../../../src/store/schema.ts';

const CHANGE = { collection: OPERATORS, who: 'terminal', why: '' };

const keyOf = (id: string) => createHash('sha256').update(id).digest('hex').slice(0, 6);

/** Articles of the operator's that are searched in a database. */
export function searchedIn(db: Database) {
  const articles: ArticleStore = articleStore(db, { keyOf, onWrite: followArticles('test') });
  const corpus = storedCorpus(db);
  const numberOf = async (id: string) => (await articles.find(OPERATORS, id))?.number ?? 0;
  return {
    articles,
    session: () => corpus.session([OPERATORS]),
    async add(all: readonly Article[]) {
      for (const one of all) await articles.add(one, CHANGE);
    },
    correct: async (one: Article) => articles.correct(one, await numberOf(one.id), CHANGE),
    withdraw: async (id: string) => articles.withdraw(id, await numberOf(id), CHANGE),
  };
}
