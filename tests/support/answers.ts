import type { Answer, Quote } from '../../src/answer/answer.ts';
import { findDates } from '../../src/text/dates/findDates.ts';
import { findQuantities } from '../../src/text/quantities/findQuantities.ts';

/** A quote with the matched words in bold, from an article of the test's own. */
export function quote(
  text: string,
  facts: Partial<Quote> & { readonly bold?: string } = {},
): Quote {
  const { bold, ...rest } = facts;
  const start = bold === undefined ? -1 : text.indexOf(bold);
  return {
    id: 'f3221e-0-10-0123456789ab',
    text,
    start: 0,
    end: text.length,
    articleId: 'harbour',
    title: 'Ferries return to the harbour',
    published: '2024-03-05',
    publisher: 'Coast Gazette',
    url: 'https://example.com/ferries',
    origin: null,
    score: 1,
    dates: [],
    quantities: [],
    before: null,
    alongside: [],
    alsoIn: [],
    highlights: bold === undefined ? [] : [{ start, end: start + bold.length }],
    ...rest,
  };
}

/** The quote with what the index finds in its words. */
export function read(quote: Quote): Quote {
  return { ...quote, dates: findDates(quote.text, quote), quantities: findQuantities(quote.text) };
}

const facts = {
  question: 'how many ferries?',
  confidence: 0.9,
  quotes: [],
  closest: [],
  newest: null,
  newestFirst: false,
  asOf: null,
  gap: null,
  figures: [],
  opposites: [],
  noneDated: null,
  terms: { matched: ['ferries'], missing: [], readAs: [] },
  corpus: { articles: 2, sentences: 40, from: '2024-03-05', to: '2024-03-05' },
};

export function answered(quotes: readonly Quote[], more: Partial<Answer> = {}): Answer {
  return { ...facts, status: 'answered', quotes, ...more };
}

export function unsure(closest: readonly Quote[], more: Partial<Answer> = {}): Answer {
  return { ...facts, status: 'unsure', closest, confidence: 0.2, ...more };
}

export function noEvidence(more: Partial<Answer> = {}): Answer {
  return { ...facts, status: 'no_evidence', confidence: 0.01, ...more };
}

export function tooVague(more: Partial<Answer> = {}): Answer {
  return { ...facts, status: 'too_vague', ...more };
}

/** An engine that answers anything with these quotes, and what it was asked. */
export function asking(...quotes: readonly Quote[]) {
  const asked: string[] = [];
  const ask = (question: string) => {
    asked.push(question);
    return answered(quotes, { question });
  };
  return { ask, asked };
}
