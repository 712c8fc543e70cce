import type { Database } from '../../store/schema.ts';
import { searchQueries } from '../../store/searchQueries.ts';
import type { CorpusSession, CorpusView } from '../corpusView.ts';
import { KnownTerms } from './knownTerms.ts';
import { QuestionView } from './questionView.ts';
import { StoredArticles } from './storedArticles.ts';

/** Rounds of work and loading; the longest way seen takes 6. */
const ROUNDS_MAX = 20;

/** Articles in a database, asked as those in memory are. */
export interface StoredCorpus {
  /** One question's way to the collections taken together, as they are now. */
  session(collections: readonly string[]): CorpusSession;
}

/**
 * The engine that finds candidates in PostgreSQL. Reading a question and ranking ask for what they need as if all were in
 * memory. What is not at hand is noted and answered with nothing; then it is loaded, all of it at once, and the work is
 * done again, until it lacks nothing. So one ranking serves both engines, and neither knows what the other will ask.
 */
export function storedCorpus(db: Database): StoredCorpus {
  let current: QuestionView | null = null;
  const terms = new KnownTerms();
  const articles = new StoredArticles((firstId) => {
    // Work is done without waiting, so that there is one that asks.
    if (current === null) throw new Error('Cannot read an article’s text outside of a session');
    return current.lackBody(firstId);
  });
  return {
    session(collections) {
      const queries = searchQueries(db, collections);
      const view = new QuestionView({ queries, terms, articles });
      return {
        async run<Result>(work: (corpus: CorpusView) => Result): Promise<Result> {
          await view.open();
          for (let round = 0; round < ROUNDS_MAX; round++) {
            const done = attempt(view, work);
            if (!view.lacksAny) {
              if ('result' in done) return done.result;
              throw done.error;
            }
            await view.load();
          }
          throw new Error(
            `Cannot answer from the database: after ${ROUNDS_MAX} rounds something lacks`,
          );
        },
      };
    },
  };

  function attempt<Result>(view: QuestionView, work: (corpus: CorpusView) => Result) {
    current = view;
    try {
      return { result: work(view) };
    } catch (error) {
      return { error };
    } finally {
      current = null;
    }
  }
}
