import { describe, expect, it } from 'vitest';
import { answerJson } from '../../src/terminal/answerJson.ts';
import { answer, quote } from '../support/answers.ts';

describe('answerJson()', () => {
  it('writes the documented fields, on one line', () => {
    const json = answerJson(
      answer({ confidence: 0.123456, quotes: [quote({ score: 2.000049, text: 'Two\nlines.' })] }),
    );
    expect(json).not.toContain('\n');
    expect(JSON.parse(json)).toEqual({
      question: 'how many US troops?',
      status: 'answered',
      confidence: 0.1235,
      quotes: [
        {
          text: 'Two\nlines.',
          articleId: 'talks',
          start: 0,
          end: 10,
          published: null,
          title: 'Talks in Niger',
          publisher: null,
          url: null,
          score: 2,
        },
      ],
      nearest: [],
      terms: { matched: ['US', 'troops'], missing: [] },
      corpus: { articles: 2, sentences: 26, from: '2023-08-02', to: '2023-08-02' },
    });
  });
});
