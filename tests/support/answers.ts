import type { Answer, Quote } from '../../src/answer/answer.ts';

/** A quote whose every field a test may set; the span always fits the text. */
export function quote(fields: Partial<Quote> = {}): Quote {
  const text = fields.text ?? 'About 650 U.S. troops are in Niger.';
  return {
    text,
    articleId: 'talks',
    start: 0,
    end: text.length,
    published: null,
    title: 'Talks in Niger',
    publisher: null,
    url: null,
    origin: null,
    score: 1,
    highlights: [],
    ...fields,
  };
}

/** An answer whose every field a test may set. */
export function answer(fields: Partial<Answer> = {}): Answer {
  return {
    question: 'how many US troops?',
    status: 'answered',
    confidence: 0.9,
    quotes: [],
    nearest: [],
    terms: { matched: ['US', 'troops'], missing: [] },
    corpus: { articles: 2, sentences: 26, from: '2023-08-02', to: '2023-08-02' },
    ...fields,
  };
}
