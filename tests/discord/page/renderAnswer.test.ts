import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../src/discord/renderAnswer.ts';
import { answered, noEvidence, quote, tooVague } from '../support/answers.ts';
import { anyAnswer } from '../support/discord/anyAnswer.ts';
import { readMarkdown } from '../support/discord/readMarkdown.ts';

const FERRIES = quote('There are about 650 ferries.', { bold: '650 ferries' });
const BOATS = quote('There are 40 boats.', { title: 'Boats', published: null, url: null });

describe('renderAnswer() of an answered question', () => {
  it('shows each quote with its source', () => {
    expect(renderAnswer(answered([FERRIES, BOATS])).content).toBe(
      [
        '> There are about **650 ferries**.',
        '-# **Ferries return to the harbour** · 5 Mar 2024 · Coast Gazette · [source](<https://example.com/ferries>)',
        '',
        '> There are 40 boats.',
        '-# **Boats** · **undated** · Coast Gazette',
      ].join('\n'),
    );
  });

  it('shows the question above where it is told to, escaped and cut', () => {
    const question = `*how* many ${'ferries '.repeat(100)}`;
    const [head] = renderAnswer(answered([FERRIES], { question }), {
      withQuestion: true,
    }).content.split('\n');
    expect(head).toMatch(/^-# Asked: \\\*how\\\* many ferries .*ferries \\\[…\\\]$/);
  });

  it('leaves out quotes that do not fit, and says how many', () => {
    const long = quote('Many ferries sail. '.repeat(30));
    const { quotes, around } = readMarkdown(
      renderAnswer(answered([long, long, long, long])).content,
    );
    expect(quotes).toHaveLength(2);
    expect(around).toMatch(/2 more quotes found, with no room in this message$/);
  });

  it('has room for two quotes, however long they are', () => {
    const long = quote('Many ferries sail. '.repeat(1_000), {
      title: 'Ferries '.repeat(100),
      publisher: 'Gazette '.repeat(100),
      url: `https://example.com/${'a'.repeat(360)}`,
    });
    const answer = answered([long, long, long], { question: 'ferries '.repeat(100) });
    const { content } = renderAnswer(answer, { withQuestion: true });
    expect(readMarkdown(content).quotes).toHaveLength(2);
    expect(content).toContain('1 more quote found');
  });
});

describe('renderAnswer() where there is no evidence', () => {
  it('says what was looked for and where, and marks the nearest sentence', () => {
    const terms = { matched: ['ferries', '650'], missing: ['Atlantis'] };
    expect(renderAnswer(noEvidence([FERRIES, BOATS], { terms })).content).toBe(
      [
        '**No evidence: nothing in the corpus answers this question.**',
        'Words found in the corpus: **ferries**, **650**',
        'Words not in the corpus: **Atlantis**',
        'Searched: 2 articles, 40 sentences, dated 5 Mar 2024 or undated',
        '',
        'The nearest sentence, which is **not an answer**:',
        '> There are about 650 ferries.',
        '-# **Ferries return to the harbour** · 5 Mar 2024 · Coast Gazette · [source](<https://example.com/ferries>)',
      ].join('\n'),
    );
  });

  it.each([
    [null, null, 'all undated'],
    ['2023', '2024-03-05', 'dated 2023 to 5 Mar 2024 or undated'],
  ])('gives the dates of the corpus: %s to %s', (from, to, expected) => {
    const corpus = { articles: 1, sentences: 1_000, from, to };
    expect(renderAnswer(noEvidence([], { corpus })).content).toContain(
      `Searched: 1 article, 1,000 sentences, ${expected}`,
    );
  });

  it('says where all words are known, and where none is', () => {
    const { content } = renderAnswer(noEvidence([], { terms: { matched: [], missing: [] } }));
    expect(content).toContain('found in the corpus: none');
    expect(content).toContain('not in the corpus: none');
  });

  it('names the first words of many', () => {
    const matched = Array.from({ length: 20 }, (_, index) => `word${index}`);
    expect(renderAnswer(noEvidence([], { terms: { matched, missing: [] } })).content).toContain(
      '**word6**, **word7**, 12 more',
    );
  });
});

describe('renderAnswer() of a question that is too vague', () => {
  it('says how to ask', () => {
    expect(renderAnswer(tooVague()).content).toMatch(/^\*\*Too vague.*\nAsk with the words/);
  });
});

describe('renderAnswer() of any answer', () => {
  it('keeps Discord’s limits, and shows nothing but text, quotes and links', () => {
    fc.assert(
      fc.property(anyAnswer, fc.boolean(), (answer, withQuestion) => {
        const { content } = renderAnswer(answer, { withQuestion });
        expect(content.length).toBeLessThanOrEqual(2_000);
        expect(content.trim()).not.toBe('');
        expect(content).not.toMatch(/\p{Surrogate}/u);
        const { others, links } = readMarkdown(content);
        expect(others).toEqual([]);
        expect(links.filter(({ label }) => label !== 'source')).toEqual([]);
      }),
    );
  });
});
