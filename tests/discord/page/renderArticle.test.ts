import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderArticle } from '../../../src/discord/page/renderArticle.ts';
import { splitSentences } from '../../../src/text/sentences/splitSentences.ts';
import { en } from '../../../src/wording/en.ts';
import { wordingFor } from '../../../src/wording/wording.ts';
import { article } from '../../support/articles.ts';
import { anyEntry } from '../../support/discord/anyArticle.ts';
import { messageOf } from '../../support/discord/messageOf.ts';
import { readMarkdown } from '../../support/discord/readMarkdown.ts';

const STATE = {
  ...{ askerId: '123456789012345678', locale: 'en', page: 0 },
  ...{ corpusKey: 'aBc_-9', source: 'Ab_-1234' },
};

const FERRIES = article({
  id: 'ferries',
  title: 'Ferries return',
  published: '2024-03-05',
  publisher: 'Coast Gazette',
  author: 'Ana *Lind*',
  url: 'https://example.com/ferries',
  origin: 'a leaflet',
  tags: ['harbour', 'ferries'],
  body: '*Three* ferries sail.\n\nBoats wait.',
});

function render(
  facts: Partial<typeof FERRIES> = {},
  { showsEmbeds = true, page = 0 }: { showsEmbeds?: boolean; page?: number } = {},
) {
  const body = facts.body ?? FERRIES.body;
  return renderArticle(
    { article: { ...FERRIES, ...facts }, sentences: splitSentences(body) },
    { state: { ...STATE, page }, caller: { wording: en, showsEmbeds }, isPrivate: false },
  );
}

describe('renderArticle()', () => {
  it('shows what is known of an article, and its text as a block quote', () => {
    const { content, embeds } = render();
    expect(content).toBe('');
    expect(embeds).toEqual([
      {
        author: { name: 'Ferries return' },
        description: '> \\*Three\\* ferries sail.\n> \n> Boats wait.',
        fields: [
          ['Published', '5 Mar 2024'],
          ['Publisher', 'Coast Gazette'],
          ['Author', 'Ana \\*Lind\\*'],
          ['Language', 'en'],
          ['Origin', 'a leaflet'],
          ['Tags', 'harbour, ferries'],
          ['Link', '[open](<https://example.com/ferries>) (example.com)'],
          ['File', 'ferries'],
        ].map(([name, value]) => ({ name, value, inline: true })),
        color: 0x5865f2,
      },
    ]);
  });

  it('shows the same as text', () => {
    const { content, embeds } = render(
      { author: null, origin: null, tags: [] },
      { showsEmbeds: false },
    );
    expect(embeds).toBeUndefined();
    expect(content).toBe(
      [
        '**Ferries return**',
        '-# Published: 5 Mar 2024',
        '-# Publisher: Coast Gazette',
        '-# Language: en',
        '-# Link: [open](<https://example.com/ferries>) (example.com)',
        '-# File: ferries',
        '> \\*Three\\* ferries sail.',
        '> ',
        '> Boats wait.',
      ].join('\n'),
    );
  });

  it('gives a long value a line of its own', () => {
    const { embeds } = render({ origin: 'a leaflet '.repeat(8).trim() });
    const origin = embeds?.[0]?.fields?.find(({ name }) => name === 'Origin');
    expect(origin).toMatchObject({ inline: false });
  });

  it('leaves out what is not known, and says that it is undated', () => {
    const { embeds, rows } = render(article({ title: '', body: 'Boats wait.' }));
    expect(embeds?.[0]).toMatchObject({ author: { name: 'Without a title' }, color: 0xf0b232 });
    expect(embeds?.[0]?.fields?.map(({ name, value }) => `${name} ${value}`)).toEqual([
      'Published **undated**',
      'Language en',
      'File talks',
    ]);
    expect(rows).toEqual([]);
  });

  it.each([true, false])(
    'numbers the pages, the first one with the data: embeds %s',
    (showsEmbeds) => {
      const body = 'Three ferries sail every day. '.repeat(150).trim();
      const [first, second] = [0, 1].map((page) =>
        JSON.stringify(render({ body }, { showsEmbeds, page })),
      );
      expect(first).toMatch(/page 1 of [34]/);
      expect(first).toContain('Coast Gazette');
      expect(second).toMatch(/page 2 of [34]/);
      expect(second).not.toContain('Coast Gazette');
      expect(second).toContain('Open example.com');
    },
  );

  it('shows the last page where there are fewer', () => {
    expect(render({}, { page: 7 })).toEqual(render());
  });

  it('links a page of the web only', () => {
    for (const url of ['javascript:alert(1)', 'no address']) {
      const { embeds, rows } = render({ url });
      expect(rows).toEqual([]);
      expect(embeds?.[0]?.fields?.find(({ name }) => name === 'Link')?.value).not.toContain(
        '[open]',
      );
    }
  });

  it('keeps a link whole whose address holds brackets', () => {
    const { embeds } = render({ url: 'https://example.com/ferries_(boats)' });
    expect(embeds?.[0]?.fields?.find(({ name }) => name === 'Link')?.value).toBe(
      '[open](<https://example.com/ferries_%28boats%29>) (example.com)',
    );
  });

  it('keeps Discord’s limits for any article, and all words of its text, in block quotes alone', () => {
    const anyView = fc.record({
      locale: fc.constantFrom('en', 'de'),
      showsEmbeds: fc.boolean(),
      notice: fc.boolean(),
    });
    fc.assert(
      fc.property(anyEntry, anyView, (entry, { locale, showsEmbeds, notice }) => {
        const wording = wordingFor(locale);
        const shown: string[] = [];
        for (let page = 0; page < 400; page++) {
          const reply = renderArticle(entry, {
            state: { ...STATE, page },
            caller: { wording, showsEmbeds },
            isPrivate: false,
            // Said above a first page, when the corpus has changed: it takes up room there.
            notice: notice && page === 0 ? wording.corpusChanged : undefined,
          });
          const { content = '', embeds = [] } = messageOf(reply);
          const markdown = [content, embeds?.[0]?.description ?? '', ...fieldsOf(embeds?.[0])];
          const read = markdown.map((part) => readMarkdown(part ?? ''));
          expect(read.flatMap(({ others }) => others)).toEqual([]);
          expect(read.flatMap(({ links }) => links).map(({ label }) => label)).toEqual(
            read.flatMap(({ links }) => links.map(() => wording.link)),
          );
          shown.push(...read.flatMap(({ quotes }) => quotes.map(({ text }) => text)));
          if (!JSON.stringify(reply.rows).includes(`"${wording.more}"`)) break;
        }
        expect(wordsOf(shown.join(''))).toBe(wordsOf(entry.article.body));
      }),
      { numRuns: 40 },
    );
  });
});

function fieldsOf(embed: { readonly fields?: readonly { readonly value: string }[] } | undefined) {
  return embed?.fields?.map(({ value }) => value) ?? [];
}

/** Without white space, and without what keeps an @everyone from being one. */
function wordsOf(text: string): string {
  return text.replace(/[\s\u200b\x85]+/gu, '');
}
