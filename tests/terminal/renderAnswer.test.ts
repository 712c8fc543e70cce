import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../src/terminal/renderAnswer.ts';
import { plainStyle } from '../../src/terminal/style.ts';
import { answer, quote } from '../support/answers.ts';

describe('renderAnswer()', () => {
  it('shows each quote with its title, date and source', () => {
    const quotes = [
      quote({ origin: 'seed text 004' }),
      quote({
        text: 'They left.',
        published: '2023-08-02',
        publisher: 'AFP',
        url: 'https://afp.example/1',
      }),
    ];
    expect(renderAnswer(answer({ quotes }), plainStyle)).toBe(
      `  │ About 650 U.S. troops are in Niger.
  Talks in Niger · undated · seed text 004 · [talks]

  │ They left.
  Talks in Niger · 2 Aug 2023 · AFP · https://afp.example/1 · [talks]
`,
    );
  });

  it('says that nothing was found, what was looked for and where, and marks the nearest sentence', () => {
    const nothing = answer({
      status: 'no_evidence',
      nearest: [quote()],
      terms: { matched: ['troops'], missing: ['German'] },
      corpus: { articles: 2, sentences: 1234, from: '2022', to: '2023-08-02' },
    });
    expect(renderAnswer(nothing, plainStyle)).toBe(
      `No evidence: nothing in the corpus answers this question.

  words found in the corpus:  troops
  words not in the corpus:    German
  searched:                   2 articles, 1,234 sentences, dated 2022 to 2 Aug 2023 or undated

The nearest sentence, which is NOT an answer:

  │ About 650 U.S. troops are in Niger.
  Talks in Niger · undated · [talks]
`,
    );
  });

  it('asks for more where a question is too vague', () => {
    expect(renderAnswer(answer({ status: 'too_vague' }), plainStyle)).toMatch(/^Too vague: /);
  });

  it('lets nothing from an article or a question steer the terminal', () => {
    const hostile = '\u001b[2J\u009b31m\u202eevil\r\u0007';
    const rendered = renderAnswer(
      answer({
        status: 'no_evidence',
        nearest: [quote({ text: hostile, title: hostile, articleId: hostile, origin: hostile })],
        terms: { matched: [hostile], missing: [hostile] },
      }),
      plainStyle,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(rendered).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(rendered).toContain('evil');
  });
});
