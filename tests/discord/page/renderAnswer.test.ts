import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTION_MAX } from '../../../src/answer/question/fitQuestion.ts';
import type { AnswerState } from '../../../src/discord/page/answerState.ts';
import { askedIn } from '../../../src/discord/page/asked.ts';
import { renderAnswer, type View } from '../../../src/discord/page/renderAnswer.ts';
import type { Reply } from '../../../src/discord/reply.ts';
import { catalogueOf } from '../../../src/search/catalogue.ts';
import { SentenceIndex } from '../../../src/search/sentenceIndex.ts';
import { findQuantities } from '../../../src/text/quantities/findQuantities.ts';
import type { Quantity } from '../../../src/text/quantities/quantity.ts';
import { de } from '../../../src/wording/de.ts';
import { en } from '../../../src/wording/en.ts';
import { answered, noEvidence, quote, tooVague, unsure } from '../../support/answers.ts';
import { anyAnswer, HARDEST } from '../../support/discord/anyAnswer.ts';
import { messageOf } from '../../support/discord/messageOf.ts';
import { readMarkdown } from '../../support/discord/readMarkdown.ts';
import { indexed } from '../../support/indexed.ts';

const FERRIES = quote('There are about 650 ferries.', { bold: '650 ferries' });
const BOATS = quote('There are 40 boats.', { title: 'Boats', published: null, url: null });
const SHIPS = quote('There are 3 ships.', { title: 'Ships' });

const STATE: AnswerState = {
  ...{ askerId: '123456789012345678', locale: 'en', page: 0, expanded: 0 },
  ...{ key: 'aBc_-9', from: '', to: '', asOf: '', source: '', limit: 9 },
  sort: 'relevance',
};

const catalogue = catalogueOf(new SentenceIndex());

function view({
  showsEmbeds = true,
  isAlone = false,
  wording = en as View['caller']['wording'],
  state = {},
  ...more
}: Partial<View['caller']> & { state?: Partial<AnswerState> } & Partial<
    Pick<View, 'isPrivate' | 'notice'>
  > = {}): View {
  return {
    caller: { wording, showsEmbeds, isAlone },
    state: { ...STATE, ...state },
    ...{ catalogue, isPrivate: false, ...more },
  };
}

function buttons({ rows = [] }: Reply) {
  return rows.flatMap(({ components }) =>
    components.map((component) => ('label' in component ? component.label : component.type)),
  );
}

const BOTH = [
  { ...FERRIES, id: 'a' },
  { ...FERRIES, id: 'b' },
];

describe('renderAnswer() of figures', () => {
  const [low, high] = ['about 650 boats', '> 1,500 boats'].flatMap((text) => findQuantities(text));
  const figures = [
    { quoteId: 'a', published: '2024-03-05', quantity: low as Quantity, written: 'about 650' },
    { quoteId: 'b', published: null, quantity: high as Quantity, written: '> 1,500' },
    { quoteId: 'c', published: null, quantity: high as Quantity, written: '1,600' },
  ];

  it('says in one line what the quotes of the page give', () => {
    const { content } = renderAnswer(answered(BOTH, { figures }), view());
    expect(content.split('\n')).toEqual([
      '-# Asked: how many ferries?',
      'In these quotes: about 650 (5 Mar 2024) · \\> 1,500 (undated)',
    ]);
  });

  it('says so in German', () => {
    const { content } = renderAnswer(answered(BOTH, { figures }), view({ wording: de }));
    expect(content).toContain('In diesen Zitaten: about 650 (5. März 2024) · ');
  });

  it('leaves the quotes their room where the longest question takes it', () => {
    const long = quote('There are ferries. '.repeat(100));
    const question = '*'.repeat(QUESTION_MAX);
    const answer = answered([long, long, long], { figures, question });
    const { content } = renderAnswer(answer, view({ showsEmbeds: false, notice: 'x'.repeat(80) }));
    expect(content.length).toBeLessThanOrEqual(2_000);
    expect(readMarkdown(content).quotes).toHaveLength(2);
  });
});

describe('renderAnswer() of what is quoted both ways', () => {
  const saying = { quoteId: 'a', start: 0, end: 9 };
  const opposites = [
    {
      verb: 'rais',
      sayings: [
        { ...saying, words: 'raised the *tax*', published: '2024-03-05', side: 'stated' as const },
        { ...saying, words: 'raised the tax', published: '2024-03-06', side: 'stated' as const },
        { ...saying, words: 'raises the tax', published: '2024-03-07', side: 'stated' as const },
        {
          ...saying,
          words: 'lowered the tax',
          published: null,
          side: 'contrary' as const,
          quoteId: 'b',
        },
      ],
    },
  ];

  it('says so in one line above the quotes, with the words of both sides, however many there are', () => {
    const { content } = renderAnswer(answered(BOTH, { opposites }), view());
    const [, line = ''] = content.split('\n');
    expect(line).toMatch(/^Quoted both ways: “raised the \\\*tax\\\*” \(5 Mar 2024\) · /);
    expect(line).toMatch(/ · “lowered the tax” \(undated\)$/);
    expect(line).not.toContain('raises');
  });

  it('says so in German', () => {
    const { content } = renderAnswer(answered(BOTH, { opposites }), view({ wording: de }));
    expect(content).toContain('Zitate sagen beides: „raised the');
  });
});

describe('renderAnswer() of an answered question, with embeds', () => {
  it('shows the question, and each quote as a block with title, date and publisher', () => {
    const { content, embeds } = renderAnswer(answered([FERRIES, BOATS]), view());
    expect(content).toBe('-# Asked: how many ferries?');
    expect(embeds).toEqual([
      {
        author: { name: '1 · Ferries return to the harbour' },
        description: '> There are about **650 ferries**.',
        footer: { text: '5 Mar 2024 · Coast Gazette · quote f3221e-0-10-0123456789ab' },
        color: 0x5865f2,
      },
      {
        author: { name: '2 · Boats' },
        description: '> There are 40 boats.',
        footer: { text: 'undated · Coast Gazette · quote f3221e-0-10-0123456789ab' },
        color: 0xf0b232,
      },
    ]);
  });

  it('has a button for the context of each quote, a link to each at its sentence, and feedback', () => {
    const reply = renderAnswer(answered([FERRIES, BOATS]), view());
    expect(buttons(reply)).toEqual([
      ...['Context 1', 'Context 2', 'Open 1 example.com', 'Not an answer'],
    ]);
    expect(JSON.stringify(reply.rows)).toContain(
      'https://example.com/ferries#:~:text=There%20are%20about%20650%20ferries.',
    );
  });

  it('shows three quotes a page, and turns', () => {
    const answer = answered([FERRIES, BOATS, SHIPS, FERRIES, BOATS]);
    const first = renderAnswer(answer, view());
    expect(first.embeds).toHaveLength(3);
    expect(first.content).toContain('Page 1 of 2: quotes from number 1 on, of 5');
    expect(buttons(first)).toContain('More');
    expect(buttons(first)).not.toContain('Back');
    const second = renderAnswer(answer, view({ state: { page: 1 } }));
    expect(second.embeds?.map(({ author }) => author?.name)).toEqual([
      ...['4 · Ferries return to the harbour', '5 · Boats'],
    ]);
    expect(buttons(second)).toContain('Back');
    expect(buttons(second)).not.toContain('More');
  });

  it('shows the last page where there are fewer by now', () => {
    const { content, embeds } = renderAnswer(
      answered([FERRIES, BOATS, SHIPS, SHIPS]),
      view({ state: { page: 7 } }),
    );
    expect(embeds).toHaveLength(1);
    expect(content).toContain('Page 2 of 2');
  });

  it('can be shown to everyone only where it is private, and somebody else is there', () => {
    const answer = answered([FERRIES]);
    expect(buttons(renderAnswer(answer, view({ isPrivate: true })))).toContain('Show to everyone');
    expect(buttons(renderAnswer(answer, view()))).not.toContain('Show to everyone');
    expect(buttons(renderAnswer(answer, view({ isPrivate: true, isAlone: true })))).not.toContain(
      'Show to everyone',
    );
  });

  it('speaks the asker’s language, but for the quotes', () => {
    const reply = renderAnswer(answered([FERRIES, BOATS]), view({ wording: de }));
    expect(reply.content).toBe('-# Gefragt: how many ferries?');
    expect(reply.embeds?.[0]?.description).toBe('> There are about **650 ferries**.');
    expect(reply.embeds?.[0]?.footer?.text).toBe(
      '5. März 2024 · Coast Gazette · Zitat f3221e-0-10-0123456789ab',
    );
    expect(buttons(reply)).toContain('Keine Antwort');
  });
});

describe('renderAnswer() of an answered question, as text', () => {
  const asText = view({ showsEmbeds: false });

  it('shows each quote with its source', () => {
    expect(renderAnswer(answered([FERRIES, BOATS]), asText).content).toBe(
      [
        '-# Asked: how many ferries?',
        '',
        '> There are about **650 ferries**.',
        '-# **Ferries return to the harbour** · 5 Mar 2024 · Coast Gazette · quote f3221e-0-10-0123456789ab',
        '',
        '> There are 40 boats.',
        '-# **Boats** · **undated** · Coast Gazette · quote f3221e-0-10-0123456789ab',
      ].join('\n'),
    );
  });

  it('has room for two quotes a page, however long they and the question are', () => {
    const long = quote('Many ferries sail. '.repeat(1_000), {
      title: 'Ferries '.repeat(100),
      publisher: 'Gazette '.repeat(100),
    });
    const answer = answered([long, long, long], { question: '*_'.repeat(QUESTION_MAX / 2) });
    const { content } = renderAnswer(answer, asText);
    expect(readMarkdown(content).quotes).toHaveLength(2);
    expect(content).toContain('Page 1 of 2');
    expect(content.length).toBeLessThanOrEqual(2_000);
  });
});

describe('renderAnswer() of a quote that leans on the sentence before', () => {
  const before = { id: 'f3221e-0-9-ba9876543210', text: 'Eva *Lind* spoke.', start: 0, end: 17 };
  const leaning = quote('She saw 650 ferries.', { bold: '650 ferries', before });

  it('shows both in one block, each with its id', () => {
    const { embeds } = renderAnswer(answered([leaning]), view());
    expect(embeds?.[0]).toMatchObject({
      description: '> Eva \\*Lind\\* spoke.\n> She saw **650 ferries**.',
      footer: {
        text: '5 Mar 2024 · Coast Gazette · quote f3221e-0-10-0123456789ab · the sentence before: quote f3221e-0-9-ba9876543210',
      },
    });
  });

  it('shows both as text where there are no embeds, and in German', () => {
    const { content } = renderAnswer(
      answered([leaning]),
      view({ showsEmbeds: false, wording: de }),
    );
    expect(readMarkdown(content).quotes).toMatchObject([
      { text: 'Eva *Lind* spoke.\nShe saw 650 ferries.' },
    ]);
    expect(content).toMatch(/ · der Satz davor: Zitat f3221e-0-9-ba9876543210$/);
  });

  it('leaves it out, with its id, where there is no room for both', () => {
    const long = quote('She saw ferries. '.repeat(60), { before });
    const question = '*'.repeat(QUESTION_MAX);
    const { content } = renderAnswer(
      answered([long, long], { question }),
      view({ showsEmbeds: false }),
    );
    expect(content.length).toBeLessThanOrEqual(2_000);
    expect(content.includes(before.id)).toBe(content.includes('spoke.'));
    expect(readMarkdown(content).quotes.length).toBeGreaterThanOrEqual(2);
  });

  it('names both ids whole, however long the source is', () => {
    const long = quote('She left.', { before, publisher: 'Gazette '.repeat(40) });
    const footer = renderAnswer(answered([long]), view()).embeds?.[0]?.footer?.text ?? '';
    expect(footer.length).toBeLessThanOrEqual(200);
    expect(footer).toMatch(
      /Gazette \[…\] · quote f3221e-0-10-0123456789ab · .*f3221e-0-9-ba9876543210$/,
    );
  });

  it('does not repeat it as context', () => {
    const body = 'Eva Lind spoke. She saw 650 ferries. They sailed.';
    const catalogue = catalogueOf(indexed([{ id: 'harbour', body }]));
    const [first, second] = catalogue.find('harbour')?.sentences ?? [];
    const text = 'She saw 650 ferries.';
    const placed = quote(text, { before, start: second?.start ?? 0, end: second?.end ?? 0 });
    expect(first).toBeDefined();
    const { embeds } = renderAnswer(answered([placed]), {
      ...view({ state: { expanded: 1 } }),
      catalogue,
    });
    expect(embeds?.[0]?.description).toBe(
      '> Eva \\*Lind\\* spoke.\n> She saw 650 ferries.\n\n-# the sentence after:\n> They sailed.',
    );
  });
});

describe('renderAnswer() where it is not sure', () => {
  const terms = { matched: ['ferries'], missing: ['Atlantis'], readAs: [] };
  const gap = { missing: 'Danish ferries', figuresFor: ['Dutch'] };

  it('says so, and why, and shows the closest sentences as quotes that are marked', () => {
    const { content, embeds } = renderAnswer(unsure([FERRIES, BOATS], { terms, gap }), view());
    expect(content).toBe(
      [
        '-# Asked: how many ferries?',
        '**I am not sure that these answer it.** The closest sentences:',
        '-# Asked for figures of: **Danish ferries**',
        '-# Found figures of: **Dutch**',
        '-# Words not in the corpus: **Atlantis**',
      ].join('\n'),
    );
    expect(embeds).toMatchObject([
      {
        author: { name: '1 · closest · Ferries return to the harbour' },
        description: '> There are about **650 ferries**.',
        footer: { text: '5 Mar 2024 · Coast Gazette · quote f3221e-0-10-0123456789ab' },
      },
      { author: { name: '2 · closest · Boats' } },
    ]);
  });

  it('shows them as text where there are no embeds', () => {
    expect(renderAnswer(unsure([FERRIES]), view({ showsEmbeds: false })).content).toBe(
      [
        '-# Asked: how many ferries?',
        '**I am not sure that these answer it.** The closest sentences:',
        '',
        '> There are about **650 ferries**.',
        '-# closest · **Ferries return to the harbour** · 5 Mar 2024 · Coast Gazette · quote f3221e-0-10-0123456789ab',
      ].join('\n'),
    );
  });

  it('says so in German', () => {
    const { content, embeds } = renderAnswer(unsure([FERRIES], { gap }), view({ wording: de }));
    expect(content).toContain('**Ich bin nicht sicher, ob diese Sätze die Frage beantworten.**');
    expect(content).toContain('Gefragt nach Zahlen zu: **Danish ferries**');
    expect(embeds?.[0]?.author?.name).toBe('ähnlichster Satz · Ferries return to the harbour');
  });

  it('has the buttons of an answer, but for the one that says that it is none', () => {
    expect(buttons(renderAnswer(unsure([FERRIES]), view({ isPrivate: true })))).toEqual([
      ...['Context', 'Open example.com', 'Show to everyone'],
    ]);
  });
});

describe('renderAnswer() where there is no evidence', () => {
  it('says what was looked for and where, and what was found instead', () => {
    const terms = { matched: ['ferries', '650'], missing: ['Atlantis'], readAs: [] };
    const gap = { missing: 'Danish ferries', figuresFor: ['Dutch', 'French'] };
    expect(renderAnswer(noEvidence({ terms, gap }), view()).content).toBe(
      [
        '-# Asked: how many ferries?',
        '',
        '**I found no sentence that comes close to this question.**',
        'Asked for figures of: **Danish ferries**',
        'Found figures of: **Dutch**, **French**',
        'Words found in the corpus: **ferries**, **650**',
        'Words not in the corpus: **Atlantis**',
        'Searched: 2 articles, 40 sentences, dated 5 Mar 2024 or undated',
      ].join('\n'),
    );
  });

  it('has no button, as there is nothing to turn, to open or to complain of', () => {
    expect(renderAnswer(noEvidence(), view()).rows).toEqual([]);
  });

  it.each([
    [null, null, 'all undated'],
    ['2023', '2024-03-05', 'dated 2023 to 5 Mar 2024 or undated'],
  ])('gives the dates of the corpus: %s to %s', (from, to, expected) => {
    const corpus = { articles: 1, sentences: 1_000, from, to };
    expect(renderAnswer(noEvidence({ corpus }), view()).content).toContain(
      `Searched: 1 article, 1,000 sentences, ${expected}`,
    );
  });

  it('says where all words are known, and where none is', () => {
    const { content } = renderAnswer(
      noEvidence({ terms: { matched: [], missing: [], readAs: [] } }),
      view(),
    );
    expect(content).toContain('found in the corpus: none');
    expect(content).toContain('not in the corpus: none');
  });

  it('names the first words of many', () => {
    const matched = Array.from({ length: 20 }, (_, index) => `word${index}`);
    expect(
      renderAnswer(noEvidence({ terms: { matched, missing: [], readAs: [] } }), view()).content,
    ).toContain('**word4**, **word5**, 14 more');
  });
});

describe('renderAnswer() of a question that was read otherwise', () => {
  const readAs = ['feries', 'manny', 'teh', 'sond', 'cros'].map((word) => ({ word, as: '*x*' }));
  const terms = { matched: ['feries'], missing: [], readAs };
  const noneDated = { from: '2030', to: null };

  it.each([
    [en, 'Read as: feries → ', ', 1 more', 'Nothing dated is from 2030 or later; the articles are'],
    [de, 'Gelesen als: feries → ', ', 1 weitere', 'Nichts mit Datum ist erschienen ab 2030; die'],
  ])('says how, in words of the bot’s own', (wording, start, end, dates) => {
    for (const showsEmbeds of [true, false]) {
      const answer = answered([FERRIES], { terms, noneDated });
      const { content } = renderAnswer(answer, view({ wording, showsEmbeds }));
      const [, read, dated] = content.split('\n');
      expect(read).toBe(`-# ${start}\\*x\\*, manny → \\*x\\*, teh → \\*x\\*, sond → \\*x\\*${end}`);
      expect(dated).toContain(`-# ${dates}`);
      expect(readMarkdown(content).quotes.join()).not.toContain('manny');
    }
  });

  it.each([
    [{ from: null, to: '2020-05' }, 'Nichts mit Datum ist erschienen bis Mai 2020; die datierten'],
    [
      { from: '2019', to: '2020' },
      'Nichts mit Datum ist erschienen von 2019 bis 2020; die datierten',
    ],
  ])('names the time', (asked, expected) => {
    const answer = noEvidence({ noneDated: asked });
    expect(renderAnswer(answer, view({ wording: de })).content).toContain(expected);
  });
});

describe('renderAnswer() of a question for the latest', () => {
  const newest = { published: '2024-03-05', years: 2 };

  it.each([
    [en, 'Newest first; the newest is of 5 Mar 2024, 2 years ago; the undated ones come last'],
    [de, 'Das Neueste zuerst; das neueste Zitat: 5. März 2024, 2 Jahre alt; ohne Datum zuletzt'],
  ])('says that the newest come first', (wording, line) => {
    const answer = answered([FERRIES, BOATS], { newestFirst: true, newest });
    expect(renderAnswer(answer, view({ wording })).content.split('\n')[1]).toBe(`-# ${line}`);
  });

  it('says where none is dated, and as of which date it was asked', () => {
    const answer = answered([BOATS], { newestFirst: true, asOf: '2022-03' });
    expect(renderAnswer(answer, view()).content.split('\n').slice(1)).toEqual([
      '-# As of Mar 2022: what was published later is left out',
      '-# No quote here is dated: which is the latest, they do not tell',
    ]);
  });
});

describe('renderAnswer() of a question that is too vague', () => {
  it('says how to ask', () => {
    expect(renderAnswer(tooVague(), view()).content).toMatch(
      /^-# Asked: how many ferries\?\n\n\*\*Too vague.*\nAsk with the words/,
    );
  });
});

describe('renderAnswer() of what takes the most room', () => {
  const question = '*'.repeat(QUESTION_MAX);
  const newest = { published: '2023-09-12', years: 11 };

  it.each([en, de])('keeps words of each quote, and the whole question: $language', (wording) => {
    const quotes = Array.from({ length: 20 }, () => HARDEST);
    const { content } = renderAnswer(
      answered(quotes, { question, newest, newestFirst: true, asOf: '2023-09-12' }),
      view({ wording, showsEmbeds: false, notice: wording.corpusChanged, state: { page: 8 } }),
    );
    expect(content.length).toBeLessThanOrEqual(2_000);
    expect(readMarkdown(content).quotes.map(({ text }) => text.length >= 40)).toEqual([true, true]);
    expect(askedIn(content)).toBe(question);
  });

  it.each([en, de])('says what is not in the corpus: $language', (wording) => {
    const words = Array.from({ length: 20 }, () => HARDEST.title);
    const { content } = renderAnswer(
      noEvidence({
        ...{ question, newest, terms: { matched: words, missing: words, readAs: [] } },
        gap: { missing: HARDEST.title, figuresFor: words },
      }),
      view({ wording, showsEmbeds: false, notice: wording.corpusChanged }),
    );
    expect(content.length).toBeLessThanOrEqual(2_000);
    expect(content).toContain(wording.noEvidence);
  });

  it.each([en, de])('shows the closest sentences with words of each: $language', (wording) => {
    const words = Array.from({ length: 20 }, () => HARDEST.title);
    const { content } = renderAnswer(
      unsure([HARDEST, HARDEST, HARDEST], {
        ...{ question, terms: { matched: words, missing: words, readAs: [] } },
        gap: { missing: HARDEST.title, figuresFor: words },
      }),
      view({ wording, showsEmbeds: false, notice: wording.corpusChanged }),
    );
    expect(content.length).toBeLessThanOrEqual(2_000);
    expect(content).toContain(wording.unsure);
    expect(readMarkdown(content).quotes.map(({ text }) => text.length >= 40)).toEqual([true, true]);
  });

  it.each([en, de])('shows three quotes with what stands around each: $language', (wording) => {
    const long = (word: string) =>
      `${word} ${'ferries and ships sail from the harbour, '.repeat(40)}.`;
    const body = [long('The'), long('Some'), long('Other')].join('\n\n');
    const catalogue = catalogueOf(indexed([{ id: 'hard', title: HARDEST.title, body }]));
    const { start, end } = catalogue.find('hard')?.sentences[1] ?? { start: 0, end: 0 };
    const quote = { ...HARDEST, start, end, text: body.slice(start, end) };
    const reply = renderAnswer(answered([quote, quote, quote], { question }), {
      ...view({ wording, state: { expanded: 7 } }),
      catalogue,
    });
    expect(
      reply.embeds?.map(({ description }) => readMarkdown(description ?? '').quotes.length),
    ).toEqual([3, 3, 3]);
    expect(() => messageOf(reply)).not.toThrow();
  });
});

describe('renderAnswer() of any answer', () => {
  const anyView = fc.record({
    showsEmbeds: fc.boolean(),
    isPrivate: fc.boolean(),
    wording: fc.constantFrom(en as View['caller']['wording'], de),
    state: fc.record({ page: fc.nat({ max: 20 }), expanded: fc.nat({ max: 7 }) }),
  });

  it('keeps Discord’s limits, and shows nothing but text, quotes and its own buttons', () => {
    fc.assert(
      fc.property(anyAnswer, anyView, (answer, how) => {
        const question = answer.question.slice(0, QUESTION_MAX);
        const reply = renderAnswer({ ...answer, question }, view(how));
        const { content, embeds = [], rows = [] } = reply;
        expect(content.length).toBeLessThanOrEqual(2_000);
        expect(content.trim()).not.toBe('');
        const texts = embeds.flatMap(({ author, description, footer }) => {
          expect(author?.name.length).toBeLessThanOrEqual(256);
          expect(author?.name.trim()).not.toBe('');
          expect(description?.length).toBeLessThanOrEqual(4_096);
          expect(footer?.text.length).toBeLessThanOrEqual(2_048);
          return [author?.name ?? '', description ?? '', footer?.text ?? ''];
        });
        expect(texts.join('').length).toBeLessThanOrEqual(6_000);
        expect([content, ...texts].join('')).not.toMatch(/\p{Surrogate}/u);
        for (const text of [content, ...embeds.map(({ description }) => description ?? '')]) {
          expect(readMarkdown(text).others).toEqual([]);
          expect(readMarkdown(text).links).toEqual([]);
        }
        expect(rows.length).toBeLessThanOrEqual(5);
        const ids = rows.flatMap(({ components }) => {
          expect(components.length).toBeLessThanOrEqual(5);
          return components.flatMap((component) => {
            expect('label' in component && component.label).toMatch(/^.{1,80}$/su);
            if ('url' in component) expect(component.url).toMatch(/^https?:.{1,506}$/);
            return 'custom_id' in component ? component.custom_id : [];
          });
        });
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
