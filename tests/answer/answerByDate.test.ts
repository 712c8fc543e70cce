import { describe, expect, it } from 'vitest';
import { type AnswerOptions, answerQuestion } from '../../src/answer/answerQuestion.ts';
import { indexed } from '../support/indexed.ts';

const index = indexed([
  { id: 'old', published: '2019-05-05', body: 'There are 100 soldiers in the garrison of Agadez.' },
  { id: 'new', published: '2023-08-02', body: 'There are 200 soldiers in the garrison of Agadez.' },
  { id: 'undated', body: 'There are 300 soldiers in the garrison of Agadez.' },
  {
    id: 'looking-back',
    published: '2024-01-01',
    body: 'There were 400 soldiers in the garrison of Agadez in August 2023.',
  },
]);

const QUESTION = 'how many soldiers are in the garrison of Agadez?';

function articles(question: string, options: Partial<AnswerOptions> = {}): string[] {
  const { quotes } = answerQuestion(question, index, { limit: 9, threshold: 0, ...options });
  return quotes.map(({ articleId }) => articleId);
}

describe('a question between dates', () => {
  it('is answered by what was published then, and after that by what is undated', () => {
    expect(articles(QUESTION, { from: '2023', to: '2023-12' })).toEqual(['new', 'undated']);
    expect(articles(QUESTION, { to: '2019-05' })).toEqual(['old', 'undated']);
  });
});

describe('a question of a time from which nothing is dated', () => {
  const noneDated = (options: Partial<AnswerOptions>) =>
    answerQuestion(QUESTION, index, { limit: 9, ...options }).noneDated;

  it('is told so: after the last date, before the first, and between two', () => {
    expect(noneDated({ from: '2025' })).toEqual({ from: '2025', to: null });
    expect(noneDated({ to: '2018-12' })).toEqual({ from: null, to: '2018-12' });
    expect(noneDated({ from: '2020', to: '2022' })).toEqual({ from: '2020', to: '2022' });
    expect(noneDated({ to: '2030', asOf: '2018' })).toEqual({ from: null, to: '2018' });
  });

  it('is not where some article is dated so, or no time was asked for', () => {
    expect(noneDated({ from: '2023-08' })).toBeNull();
    expect(noneDated({ asOf: '2019-05-05' })).toBeNull();
    expect(noneDated({})).toBeNull();
  });
});

describe('a question as of a date', () => {
  it('knows nothing of what was published later', () => {
    expect(articles(QUESTION, { asOf: '2020' }).toSorted()).toEqual(['old', 'undated']);
  });
});

describe('a question from some articles', () => {
  it('is answered by these only', () => {
    expect(articles(QUESTION, { articleIds: new Set(['old']) })).toEqual(['old']);
  });
});

describe('a question that names a time', () => {
  it('is answered first by what was published then or speaks of then', () => {
    const named = articles('how many soldiers were in the garrison of Agadez in August 2023?');
    expect(named.slice(0, 2).toSorted()).toEqual(['looking-back', 'new']);
  });

  it('counts from the day on which it is asked', () => {
    const last = 'how many soldiers were in the garrison of Agadez last year?';
    const [then, now] = ['2020-06-01', '2024-06-01'].map((today) => articles(last, { today }));
    expect(then?.indexOf('old')).toBeLessThan(then?.indexOf('new') ?? 0);
    expect(now?.indexOf('new')).toBeLessThan(now?.indexOf('old') ?? 0);
  });
});

describe('the order of the quotes', () => {
  it('is by date where that is wanted, the undated last', () => {
    expect(articles(QUESTION, { sort: 'newest' })).toEqual([
      'looking-back',
      'new',
      'old',
      'undated',
    ]);
    expect(articles(QUESTION, { sort: 'oldest' })).toEqual([
      'old',
      'new',
      'looking-back',
      'undated',
    ]);
  });
});

describe('the age of the evidence', () => {
  function newest(options: Partial<AnswerOptions>) {
    return answerQuestion(QUESTION, index, { limit: 9, threshold: 0, ...options }).newest;
  }

  it('is that of the newest quote, in whole years', () => {
    expect(newest({ today: '2026-11-23' })).toEqual({ published: '2024-01-01', years: 2 });
    expect(newest({ to: '2019', today: '2020-05-04' })).toMatchObject({ years: 0 });
    expect(newest({ to: '2019', today: '2020-05-06' })).toMatchObject({ years: 1 });
  });

  it('is open where no day is known, and none where nothing is dated', () => {
    expect(newest({})).toEqual({ published: '2024-01-01', years: null });
    expect(newest({ articleIds: new Set(['undated']), today: '2026-11-23' })).toBeNull();
  });
});

describe('the figures of an answer', () => {
  it('are those of the quotes that are shown, and of no others', () => {
    for (const limit of [1, 2, 9]) {
      const { figures, quotes } = answerQuestion(QUESTION, index, { limit, threshold: 0 });
      expect(figures.length).toBeGreaterThan(0);
      for (const { quoteId, published, written } of figures) {
        const quote = quotes.find(({ id }) => id === quoteId);
        expect(quote?.text).toContain(written);
        expect(quote?.published).toBe(published);
      }
    }
  });
});

describe('a question for the latest', () => {
  const LATEST = 'how many soldiers are in the garrison of Agadez now?';
  const ask = (question: string, options: Partial<AnswerOptions> = {}) =>
    answerQuestion(question, index, { limit: 9, threshold: 0, ...options });

  it('is answered newest first, the undated last, and says so', () => {
    expect(articles(LATEST)).toEqual(['looking-back', 'new', 'old', 'undated']);
    expect(ask(LATEST)).toMatchObject({
      ...{ newestFirst: true, asOf: null },
      newest: { published: '2024-01-01' },
    });
    expect(ask(QUESTION).newestFirst).toBe(false);
  });

  it('has the newest also where fewer quotes are wanted than answer', () => {
    expect(articles(LATEST, { limit: 1 })).toEqual(['looking-back']);
  });

  it('keeps to another order where one is wanted', () => {
    expect(articles(LATEST, { sort: 'oldest' })[0]).toBe('old');
    expect(ask(LATEST, { sort: 'oldest' }).newestFirst).toBe(false);
  });

  it('leaves out what is newer and does not answer', () => {
    const others = indexed([
      {
        id: 'old',
        published: '2019-05-05',
        body: 'There are 100 soldiers in the garrison of Agadez.',
      },
      { id: 'new', published: '2024-01-01', body: 'The market of Agadez sells camels and salt.' },
    ]);
    const { quotes } = answerQuestion(LATEST, others, { limit: 9, threshold: 0 });
    expect(quotes[0]?.articleId).toBe('old');
  });

  it('knows nothing of what was published after the day as of which it asks', () => {
    const asked = 'how many soldiers were in the garrison of Agadez as of September 2023?';
    const found = articles(asked);
    expect(found[0]).toBe('new');
    expect(found).not.toContain('looking-back');
    expect(ask(asked)).toMatchObject({ newestFirst: true, asOf: '2023-09' });
    expect(ask(asked, { asOf: '2020' }).asOf).toBe('2020');
    expect(ask(asked, { asOf: '2025' }).asOf).toBe('2023-09');
  });
});
