import { describe, expect, it } from 'vitest';
import { type AnswerOptions, answerWithReader } from '../../src/answer/answerQuestion.ts';
import { figuresFor } from '../../src/answer/figures/figuresFor.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { CorpusSession } from '../../src/search/corpusView.ts';
import { SentenceIndex } from '../../src/search/sentenceIndex.ts';
import { article } from '../support/articles.ts';
import { news } from '../support/news.ts';
import { onEachDatabase } from '../support/store/databases.ts';
import { searchedIn } from '../support/store/search.ts';

/** A corpus that changes, as an engine has it. */
interface Engine {
  add(articles: readonly Article[]): Promise<unknown>;
  correct(article: Article): Promise<unknown>;
  withdraw(id: string): Promise<unknown>;
  session(): CorpusSession;
}

const inMemory = (): Engine => {
  const index = new SentenceIndex();
  return {
    async add(articles) {
      for (const one of articles) index.add(one);
    },
    async correct(one) {
      index.remove(one.id);
      index.add(one);
    },
    withdraw: async (id) => index.remove(id),
    session: () => index,
  };
};

const FERRIES = [
  article({
    id: 'a',
    title: 'Ferry traffic in the north',
    published: '2024-03-05',
    body: 'Nine ferries cross the sound every day. The oldest ferry was built in Norway in 1962. Fares rose because fuel became dearer.',
  }),
  article({
    id: 'b',
    title: 'Harbour report',
    body: 'About seven ferries cross the sound every day in winter. Captain Eva Lind has led the crew since May.',
  }),
];

const QUESTIONS: readonly (readonly [string, Partial<AnswerOptions>?])[] = [
  ['how many soldiers did Norway send to the capital?'],
  ['how many refugees are at the northern border?', { limit: 5 }],
  ['who is the minister of transport?'],
  ['Why was the road closed?'],
  ['what did Omar Haddad say?'],
  ['how many ferries are in the sound?', { from: '2005', to: '2010' }],
  ['how many ferries are in the sound?', { asOf: '2006-05' }],
  ['how many ferries are in the sound?', { sort: 'newest' }],
  ['how many doctors did Ghana send in 2007?'],
  ['how manny soldirs did Latvia sent to teh harbuor?'],
  ['how many German troops are in Niger?'],
  ['did the opposition condemn the decision?'],
  ['when was work on bridge 17 finished?'],
  ['comment number 41 of the United Nations'],
  ['how many tents?', { articleIds: new Set(['news-0003', 'news-0006', 'news-0010']) }],
  ['what is the latest on schools in Chile?'],
  ['per cent of the people of Peru', { limit: 3 }],
  ['the government said'],
  ['xylophone quarterly earnings'],
  [''],
];
const TOPICS = ['soldiers in Norway', 'ferries', 'refugees from Chad', 'buses in Kenya', 'nothing'];

const ask = (session: CorpusSession, question: string, options: Partial<AnswerOptions> = {}) =>
  answerWithReader(question, session, { limit: 5, reader: null, today: '2026-11-01', ...options });

/** What every engine does. */
function conformance(open: () => Engine): void {
  it.each([
    ['how many ferries cross the sound?', /ferries cross the sound every day/],
    ['when was the oldest ferry built?', /in 1962\.$/],
    ['why did fares rise?', /because fuel became dearer/],
    ['who leads the crew?', /Captain Eva Lind/],
    ['when was teh oldest fery bilt?', /in 1962\.$/],
  ])('answers "%s" from a few articles', async (question, quote) => {
    const engine = open();
    await engine.add(FERRIES);
    const { quotes } = await ask(engine.session(), question);
    expect(quotes[0]?.text).toMatch(quote);
  });

  it('answers from what articles say now: corrected, withdrawn, added again', async () => {
    const engine = open();
    await engine.add(FERRIES);
    const first = async (question = 'how many ferries cross the sound?') =>
      (await ask(engine.session(), question, { limit: 1 })).quotes[0]?.text;
    const [nine, seven] = FERRIES as [Article, Article];
    await engine.correct({ ...nine, body: 'Thirteen ferries cross the sound every day.' });
    await engine.withdraw(seven.id);
    expect(await first()).toBe('Thirteen ferries cross the sound every day.');
    expect(await first('who leads the crew?')).toBeUndefined();
    await engine.add([seven]);
    expect(await first('who leads the crew?')).toMatch(/Eva Lind/);
  });

  it('knows nothing of an empty corpus', async () => {
    const answer = await ask(open().session(), 'how many ferries?');
    expect(answer).toMatchObject({ status: 'no_evidence', corpus: { articles: 0, sentences: 0 } });
  });

  // SentenceIndex is what the others are measured by.
  it('answers as the index in memory does, whatever is asked of 700 sentences', {
    timeout: 120_000,
  }, async () => {
    const [engine, memory] = [open(), inMemory()];
    const articles = news(70);
    for (const one of [engine, memory]) {
      await one.add(articles);
      await one.withdraw('news-0011');
      await one.correct({ ...(articles[12] as Article), body: 'Peru sent 40 buses to Kenya.' });
    }
    const statuses: string[] = [];
    for (const [question, options] of QUESTIONS) {
      const answer = await ask(engine.session(), question, options);
      expect(answer).toEqual(await ask(memory.session(), question, options));
      statuses.push(answer.status);
    }
    // Of each kind some, so that something was compared.
    expect(statuses.filter((status) => status === 'answered').length).toBeGreaterThan(4);
    expect(statuses.filter((status) => status === 'unsure').length).toBeGreaterThan(0);
    let figures = 0;
    for (const topic of TOPICS) {
      const table = await engine.session().run((corpus) => figuresFor(topic, corpus));
      const { entries, ownerNotNamed } = await memory
        .session()
        .run((corpus) => figuresFor(topic, corpus));
      expect(table).toMatchObject({ entries, ownerNotNamed });
      figures += entries.length + ownerNotNamed.length;
    }
    expect(figures).toBeGreaterThan(20);
  });
}

describe('in memory', () => conformance(inMemory));

onEachDatabase('in PostgreSQL', (opened) => conformance(() => searchedIn(opened().db)));
