import { describe, expect, it } from 'vitest';
import { answerMessage } from '../../src/answer/message/answerMessage.ts';
import { answerJson } from '../../src/terminal/answerJson.ts';
import { answered, quote, tooVague } from '../support/answers.ts';

const TWO = {
  ...{ span: { start: 0, end: 3 }, edtf: '2024-03-04', unresolved: null, relation: 'on' as const },
  from: { rule: 'weekday_before_publication', words: 'Two' },
};

describe('answerJson()', () => {
  it('writes the documented fields, on one line', async () => {
    const answer = answered([quote('Two\nlines.', { score: 2.000049, dates: [TWO] })], {
      confidence: 0.123456,
      newest: { published: '2024-03-05', years: 2 },
    });
    const json = answerJson(await answerMessage('how many ferries?', () => answer));
    expect(json).not.toContain('\n');
    expect(JSON.parse(json)).toEqual({
      question: 'how many ferries?',
      read: null,
      status: 'answered',
      confidence: 0.1235,
      quotes: [
        {
          id: 'f3221e-0-10-0123456789ab',
          text: 'Two\nlines.',
          articleId: 'harbour',
          start: 0,
          end: 10,
          published: '2024-03-05',
          title: 'Ferries return to the harbour',
          publisher: 'Coast Gazette',
          url: 'https://example.com/ferries',
          score: 2,
          before: null,
          dates: [
            {
              ...{ text: 'Two', start: 0, end: 3, edtf: '2024-03-04', relation: 'on' },
              ...{ rule: 'weekday_before_publication', unresolved: null },
            },
          ],
          alongside: [],
          alsoIn: [],
        },
      ],
      closest: [],
      newest: { published: '2024-03-05', years: 2 },
      newestFirst: false,
      asOf: null,
      gap: null,
      figures: [],
      opposites: [],
      terms: { matched: ['ferries'], missing: [], readAs: [] },
      noneDated: null,
      corpus: { articles: 2, sentences: 40, from: '2024-03-05', to: '2024-03-05' },
      more: [],
      leftOut: 0,
      smallTalk: null,
    });
  });

  it('tells what asks nothing', async () => {
    const asked: string[] = [];
    const message = await answerMessage('thanks', (question) => {
      asked.push(question);
      return tooVague();
    });
    expect(JSON.parse(answerJson(message))).toMatchObject({
      ...{ question: 'thanks', read: null, status: 'too_vague', smallTalk: 'thanks' },
    });
    expect(asked).toEqual(['']);
  });

  it('has the answers to further questions of the message', async () => {
    const text = 'who won and how many boats sank? where? when was it? why?';
    const json = JSON.parse(answerJson(await answerMessage(text, () => answered([]))));
    expect(json).toMatchObject({ question: text, read: 'who won', leftOut: 2 });
    expect(json.more).toMatchObject([
      { question: 'and how many boats sank?', read: null, status: 'answered' },
      { question: 'where?', read: 'where boats sank' },
    ]);
  });
});
