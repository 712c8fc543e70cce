import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerOptions, answerQuestion } from '../../src/answer/answerQuestion.ts';
import type { Article } from '../../src/corpus/article.ts';
import { SentenceIndex } from '../../src/search/sentenceIndex.ts';
import { article } from '../support/articles.ts';

const ARTICLES = [
  article({
    id: 'a',
    title: 'Ferry traffic in the north',
    published: '2024-03-05',
    body: 'Nine ferries cross the sound every day. The oldest ferry was built in Norway in 1962. Fares rose because fuel became dearer.\n\nFerry news',
  }),
  article({
    id: 'b',
    title: 'Harbour report',
    body: 'About seven ferries cross the sound every day in winter. Captain Eva Lind has led the crew since May.',
  }),
  article({
    id: 'c',
    title: 'Harbour report, another paper',
    published: '2024',
    body: 'About seven ferries cross the sound every day in winter! The mayor said nothing.',
  }),
];

function indexOf(articles: readonly Article[]): SentenceIndex {
  const index = new SentenceIndex();
  for (const one of articles) index.add(one);
  return index;
}

const index = indexOf(ARTICLES);

function firstQuote(question: string): string | undefined {
  return answerQuestion(question, index, { limit: 5 }).quotes[0]?.text;
}

describe('answerQuestion()', () => {
  it.each([
    ['how many ferries cross the sound?', /ferries cross the sound every day/],
    ['when was the oldest ferry built?', /in 1962\.$/],
    ['why did fares rise?', /because fuel became dearer/],
    ['who leads the crew?', /Captain Eva Lind/],
  ])('answers "%s"', (question, quote) => {
    expect(firstQuote(question)).toMatch(quote);
  });

  it.each(['', '?', 'what?', 'how many?', 'does it?'])('shows no sentence to "%s"', (question) => {
    const answer = answerQuestion(question, index, { limit: 5, threshold: 0 });
    expect(answer).toMatchObject({ status: 'too_vague', confidence: 0, quotes: [], closest: [] });
  });

  it('answers a misspelt question as the same question spelt right, and says what it read', () => {
    const options = { limit: 5 };
    const { question, terms, ...misspelt } = answerQuestion(
      'how manny feries cros teh sound?',
      index,
      options,
    );
    const right = answerQuestion('how many ferries cross the sound?', index, options);
    expect(misspelt).toEqual({ ...misspelt, quotes: right.quotes, confidence: right.confidence });
    expect(question).toBe('how manny feries cros teh sound?');
    expect(terms).toEqual({
      matched: ['feries', 'cros', 'sound'],
      missing: [],
      readAs: [
        { word: 'manny', as: 'many' },
        { word: 'feries', as: 'ferries' },
        { word: 'cros', as: 'cross' },
        { word: 'teh', as: 'the' },
      ],
    });
  });

  it('shows the three closest sentences at the most where it is not sure', () => {
    const unsure = (options: Partial<AnswerOptions>) =>
      answerQuestion('how many ferries cross the sound?', index, {
        ...{ limit: 5, threshold: 1, unsureThreshold: 0, ...options },
      });
    const { status, quotes, closest, newest } = unsure({});
    expect({ status, quotes, newest }).toEqual({ status: 'unsure', quotes: [], newest: null });
    expect(closest).toHaveLength(3);
    expect(closest[0]?.text).toMatch(/ferries cross the sound every day/);
    expect(unsure({ limit: 1 }).closest).toHaveLength(1);
    expect(unsure({ closest: 4 }).closest).toHaveLength(4);
  });

  it('shows nothing where nothing comes close', () => {
    const asked = 'what did the parliament of Atlantis say about dragons in winter?';
    for (const question of [asked, 'dragons?', 'asdkjh', 'qwrtz zxcvb']) {
      const answer = answerQuestion(question, index, { limit: 5 });
      expect(answer).toMatchObject({ status: 'no_evidence', quotes: [], closest: [] });
    }
  });

  it('quotes each source before one twice, and wire copy once', () => {
    const { quotes } = answerQuestion('how many ferries cross the sound?', index, { limit: 5 });
    const [first, second] = quotes;
    expect([first?.articleId, second?.articleId].sort()).toEqual([
      'a',
      expect.stringMatching(/[bc]/),
    ]);
    const wire = quotes.find(({ text }) => text.startsWith('About seven'));
    expect(wire?.alsoIn).toHaveLength(1);
  });

  it('never answers with a fragment, which may be what comes closest', () => {
    const headline = indexOf([article({ body: 'Ferry news' })]);
    expect(
      answerQuestion('ferry news', headline, { limit: 5, threshold: 0, unsureThreshold: 0 }),
    ).toMatchObject({ status: 'unsure', quotes: [], closest: [{ text: 'Ferry news' }] });
  });

  it('finds nothing where the words are there and the answer is not', () => {
    expect(answerQuestion('what is the capital of Mongolia?', index, { limit: 5 })).toMatchObject({
      status: 'no_evidence',
      quotes: [],
      terms: { matched: [], missing: ['capital', 'Mongolia'], readAs: [] },
      corpus: { articles: 3, sentences: 8, from: '2024', to: '2024-03-05' },
    });
  });

  it('answers from a lower confidence on where that is asked for', () => {
    const ask = (threshold: number) =>
      answerQuestion('how many ferries?', index, { limit: 5, threshold }).status;
    expect([ask(0), ask(1)]).toEqual(['answered', 'unsure']);
  });

  it('finds an empty corpus to know nothing', () => {
    expect(answerQuestion('how many ferries?', new SentenceIndex(), { limit: 5 })).toMatchObject({
      status: 'no_evidence',
      confidence: 0,
      closest: [],
      corpus: { articles: 0, sentences: 0, from: null, to: null },
    });
  });

  it('highlights what matches and the figure that is asked for', () => {
    const quote = answerQuestion('how many ferries cross the sound?', index, { limit: 1 })
      .quotes[0];
    const shown = quote?.highlights.map(({ start, end }) =>
      quote.text.slice(start, end).toLowerCase(),
    );
    expect(shown).toContain('ferries');
    expect(shown?.some((text) => /nine|seven/.test(text))).toBe(true);
  });

  it('gives the same answer in whatever order the articles were read', () => {
    const reversed = indexOf(ARTICLES.toReversed());
    for (const question of [
      'how many ferries cross the sound?',
      'harbour report',
      'who said nothing?',
    ]) {
      expect(answerQuestion(question, reversed, { limit: 5 })).toEqual(
        answerQuestion(question, index, { limit: 5 }),
      );
    }
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.lorem({ mode: 'sentences', maxCount: 6 }),
    fc
      .array(
        fc.constantFrom('US', 'troops', '1,500', 'U.S.', 'Niger', '.', '\n\n', '“', 'who', '?'),
        { maxLength: 30 },
      )
      .map((words) => words.join(' ')),
  );

  it('quotes slices of its articles only, for any articles and any question', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { maxLength: 4 }),
        anyText,
        fc.boolean(),
        (bodies, question, borrow) => {
          const articles = bodies.map((body, i) => article({ id: `a${i}`, body }));
          const asked = borrow ? `${bodies[0]?.slice(0, 60)} ${question}` : question;
          const answer = answerQuestion(asked, indexOf(articles), { limit: 9, threshold: 0 });
          for (const { articleId, start, end, text, highlights } of [
            ...answer.quotes,
            ...answer.closest,
          ]) {
            const source = articles.find(({ id }) => id === articleId);
            expect(source?.body.slice(start, end)).toBe(text);
            expect(text.trim()).not.toBe('');
            let done = 0;
            for (const span of highlights) {
              expect(span.start).toBeGreaterThanOrEqual(done);
              expect(span.end).toBeGreaterThan(span.start);
              done = span.end;
            }
            expect(done).toBeLessThanOrEqual(text.length);
          }
          expect(answer.confidence).toBeGreaterThanOrEqual(0);
          expect(answer.confidence).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
