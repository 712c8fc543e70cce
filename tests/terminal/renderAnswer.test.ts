import { describe, expect, it } from 'vitest';
import type { Answer, Quote } from '../../src/answer/answer.ts';
import { renderAnswer } from '../../src/terminal/renderAnswer.ts';
import { plainStyle } from '../../src/terminal/style.ts';
import { answered, noEvidence, quote, tooVague, unsure } from '../support/answers.ts';

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

  it('shows the time of day, the copy in an archive and what corrects it, where the article has them', () => {
    const more = {
      ...{ publishedAt: '2024-03-05T14:30+02:00', archived: 'https://archive.example/1' },
      correctedBy: 'harbour-2',
    };
    expect(renderAnswer(answered([quote('Nine ferries run.', more)]), plainStyle)).toContain(
      ' · 5 Mar 2024, 14:30+02:00 · Coast Gazette · https://example.com/ferries · archived: https://archive.example/1 · corrected by: harbour-2 · [harbour] · ',
    );
  });

  it('shows the sentence before a quote that leans on it, in one block, each with its id', () => {
    const before = { id: 'f3221e-0-9-ba9876543210', text: 'Eva Lind spoke.', start: 0, end: 15 };
    expect(
      renderAnswer(answered([quote('She said nine ferries run.', { before })]), plainStyle),
    ).toBe(
      `  │ Eva Lind spoke.
  │ She said nine ferries run.
  Ferries return to the harbour · 5 Mar 2024 · Coast Gazette · https://example.com/ferries · [harbour] · quote f3221e-0-10-0123456789ab · the sentence before: quote f3221e-0-9-ba9876543210
`,
    );
  });

  it('names the other articles that carry the same words', () => {
    const copy = { ...quote('', undated), articleId: 'wire', start: 7, end: 9 };
    expect(renderAnswer(answered([quote('Nine run.', { alsoIn: [copy] })]), plainStyle)).toContain(
      '\n  the same words also in: Ferries return to the harbour · undated · seed text 004 · [wire]\n',
    );
  });

  it('says where it is not sure, and why, and marks the closest sentences', () => {
    const answer = unsure([quote('Nine ferries run.', undated), quote('Another one.')], {
      terms: { matched: ['ferries'], missing: ['German'], readAs: [] },
      gap: { missing: 'German ferries', figuresFor: ['Dutch', 'French'] },
    });
    expect(renderAnswer(answer, plainStyle)).toBe(
      `I am not sure that these answer it. The closest sentences:

  asked for figures of:       German ferries
  found figures of:           Dutch, French
  words not in the corpus:    German

  │ Nine ferries run.
  closest · Ferries return to the harbour · undated · seed text 004 · [harbour] · quote f3221e-0-10-0123456789ab

  │ Another one.
  closest · Ferries return to the harbour · 5 Mar 2024 · Coast Gazette · https://example.com/ferries · [harbour] · quote f3221e-0-10-0123456789ab
`,
    );
  });

  it('says that nothing comes close, what was looked for and where', () => {
    const nothing = noEvidence({
      terms: { matched: ['ferries'], missing: ['German'], readAs: [] },
      corpus: { articles: 2, sentences: 1234, from: '2022', to: '2023-08-02' },
      gap: { missing: 'German ferries', figuresFor: ['Dutch', 'French'] },
    });
    expect(renderAnswer(nothing, plainStyle)).toBe(
      `I found no sentence that comes close to this question.

  asked for figures of:       German ferries
  found figures of:           Dutch, French
  words found in the corpus:  ferries
  words not in the corpus:    German
  searched:                   2 articles, 1,234 sentences, dated 2022 to 2 Aug 2023 or undated
`,
    );
  });

  it('says what was read as something else', () => {
    const readAs = [
      { word: 'feries', as: 'ferries' },
      { word: 'manny', as: 'many' },
    ];
    const terms = { matched: ['feries'], missing: [], readAs };
    for (const answer of [
      answered([quote('Nine run.')], { terms }),
      unsure([quote('Nine run.')], { terms }),
      noEvidence({ terms }),
      tooVague({ terms }),
    ]) {
      expect(renderAnswer(answer, plainStyle)).toContain(
        '\n  read as: feries → ferries, manny → many\n'.slice(answer.status === 'answered' ? 1 : 0),
      );
    }
  });

  it('says that nothing dated is of the time that was asked for', () => {
    const quotes = [quote('About 8 run.', undated)];
    const after = answered(quotes, { noneDated: { from: '2030', to: null } });
    expect(renderAnswer(after, plainStyle)).toMatch(
      /^ {2}Nothing dated is from 2030 or later; the articles are dated 5 Mar 2024; undated articles follow\.\n/,
    );
    const before = noEvidence({
      noneDated: { from: null, to: '2020' },
      corpus: { articles: 2, sentences: 9, from: '2022', to: '2024-03-05' },
    });
    expect(renderAnswer(before, plainStyle)).toContain(
      'Nothing dated is from 2020 or earlier; the articles are dated 2022 to 5 Mar 2024.\n',
    );
    const between = noEvidence({
      noneDated: { from: '2020', to: '2021' },
      corpus: { articles: 2, sentences: 9, from: null, to: null },
    });
    expect(renderAnswer(between, plainStyle)).toContain(
      'Nothing dated is from 2020 to 2021; no article is dated.\n',
    );
  });

  it('never calls a sentence no answer, nor says what the whole corpus does not hold', () => {
    for (const answer of [unsure([quote('Nine run.')]), noEvidence(), tooVague()]) {
      expect(renderAnswer(answer, plainStyle)).not.toMatch(
        /not an answer|nothing in the corpus|no evidence/i,
      );
    }
  });

  it('says that the newest come first where the latest are asked for', () => {
    const newest = { published: '2024-03-05', years: 2 };
    const [dated, other] = [quote('Nine run.'), quote('About 8 run.', undated)];
    const shown = (quotes: Quote[], more: Partial<Answer>) =>
      renderAnswer(answered(quotes, { newestFirst: true, newest, ...more }), plainStyle);
    expect(shown([dated], {})).toMatch(
      /^ {2}Newest first; the newest is of 5 Mar 2024, 2 years ago\.\n/,
    );
    expect(shown([dated, other], { newest: { ...newest, years: 0 } })).toMatch(
      /^ {2}Newest first; the newest is of 5 Mar 2024; the undated ones come last\.\n/,
    );
    expect(shown([other], { newest: null })).toMatch(
      /^ {2}No quote here is dated: which is the latest, they do not tell\.\n/,
    );
  });

  it.each([
    ['answered', answered([quote('Nine run.')], { asOf: '2022-03' })],
    ['unsure', unsure([quote('Nine run.')], { asOf: '2022-03' })],
    ['nothing', noEvidence({ asOf: '2022-03' })],
  ])('says as of which date it was asked: %s', (_, answer) => {
    expect(renderAnswer(answer, plainStyle)).toContain(
      '  As of Mar 2022: what was published later is left out.\n',
    );
  });

  it('asks for more where a question is too vague', () => {
    expect(renderAnswer(tooVague(), plainStyle)).toMatch(/^Too vague: /);
  });

  it('lets nothing from an article or a question steer the terminal', () => {
    const hostile = '\u001b[2J\u009b31m\u202eevil\r\u0007';
    const rendered = renderAnswer(
      unsure([quote(hostile, { title: hostile, articleId: hostile, publisher: hostile })], {
        terms: { matched: [hostile], missing: [hostile], readAs: [{ word: hostile, as: hostile }] },
        gap: { missing: hostile, figuresFor: [hostile] },
      }),
      plainStyle,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(rendered).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(rendered).toContain('evil');
  });
});
