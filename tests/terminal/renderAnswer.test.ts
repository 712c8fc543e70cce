import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../src/terminal/renderAnswer.ts';
import { plainStyle } from '../../src/terminal/style.ts';
import { answered, noEvidence, quote, tooVague } from '../support/answers.ts';

const undated = { published: null, publisher: null, url: null, origin: 'seed text 004' };

describe('renderAnswer()', () => {
  it('shows each quote with its title, date and source', () => {
    const quotes = [quote('Nine ferries run.'), quote('About 8 run.', undated)];
    expect(renderAnswer(answered(quotes), plainStyle)).toBe(
      `  │ Nine ferries run.
  Ferries return to the harbour · 5 Mar 2024 · Coast Gazette · https://example.com/ferries · [harbour] · quote f3221e-0-10-0123456789ab

  │ About 8 run.
  Ferries return to the harbour · undated · seed text 004 · [harbour] · quote f3221e-0-10-0123456789ab
`,
    );
  });

  it('names the other articles that carry the same words', () => {
    const copy = { ...quote('', undated), articleId: 'wire', start: 7, end: 9 };
    expect(renderAnswer(answered([quote('Nine run.', { alsoIn: [copy] })]), plainStyle)).toContain(
      '\n  the same words also in: Ferries return to the harbour · undated · seed text 004 · [wire]\n',
    );
  });

  it('says that nothing was found, what was looked for and where, and marks the nearest sentence', () => {
    const nothing = noEvidence([quote('Nine ferries run.', undated), quote('Another one.')], {
      terms: { matched: ['ferries'], missing: ['German'] },
      corpus: { articles: 2, sentences: 1234, from: '2022', to: '2023-08-02' },
      gap: { missing: 'German ferries', figuresFor: ['Dutch', 'French'] },
    });
    expect(renderAnswer(nothing, plainStyle)).toBe(
      `No evidence: nothing in the corpus answers this question.

  no figure for:              German ferries
  figures there are for:      Dutch, French
  words found in the corpus:  ferries
  words not in the corpus:    German
  searched:                   2 articles, 1,234 sentences, dated 2022 to 2 Aug 2023 or undated

The nearest sentence, which is NOT an answer:

  │ Nine ferries run.
  Ferries return to the harbour · undated · seed text 004 · [harbour] · quote f3221e-0-10-0123456789ab
`,
    );
  });

  it('asks for more where a question is too vague', () => {
    expect(renderAnswer(tooVague(), plainStyle)).toMatch(/^Too vague: /);
  });

  it('lets nothing from an article or a question steer the terminal', () => {
    const hostile = '\u001b[2J\u009b31m\u202eevil\r\u0007';
    const rendered = renderAnswer(
      noEvidence([quote(hostile, { title: hostile, articleId: hostile, publisher: hostile })], {
        terms: { matched: [hostile], missing: [hostile] },
        gap: { missing: hostile, figuresFor: [hostile] },
      }),
      plainStyle,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(rendered).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(rendered).toContain('evil');
  });
});
