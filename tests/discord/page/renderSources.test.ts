import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { renderSources, SEARCH_MAX } from '../../../src/discord/page/renderSources.ts';
import type { Reply } from '../../../src/discord/reply.ts';
import { catalogueOf } from '../../../src/search/catalogue.ts';
import { en } from '../../../src/wording/en.ts';
import { wordingFor } from '../../../src/wording/wording.ts';
import { anyText } from '../../support/discord/anyAnswer.ts';
import { anyEntries } from '../../support/discord/anyArticle.ts';
import { messageOf } from '../../support/discord/messageOf.ts';
import { readMarkdown } from '../../support/discord/readMarkdown.ts';
import { indexed } from '../../support/indexed.ts';

const STATE = {
  ...{ askerId: '123456789012345678', locale: 'en', page: 0 },
  ...{ corpusKey: 'aBc_-9', source: '' },
};

interface How {
  readonly showsEmbeds?: boolean;
  readonly page?: number;
  readonly search?: string;
}

function render(articles: Parameters<typeof indexed>[0], how: How = {}) {
  const { showsEmbeds = true, page = 0, search = '' } = how;
  return renderSources(catalogueOf(indexed(articles)).articles, {
    state: { ...STATE, page },
    caller: { wording: en, showsEmbeds },
    ...{ isPrivate: false, search },
  });
}

const FERRIES: Partial<Article> & { id: string } = {
  ...{ id: 'a', title: 'Ferries *return*', publisher: 'Coast Gazette', published: '2024-03-05' },
  ...{ url: 'https://example.com/ferries', body: 'Ferries sail. Boats wait.' },
};
const BOATS = { id: 'b', title: 'Boats', published: '2023', body: 'Boats wait.' };
const SHIPS = { id: 'c', title: 'Ships', body: 'Ships leave.' };

function labelsOf({ rows = [] }: Reply) {
  const buttons = rows.flatMap(({ components }) => components);
  return buttons.map((button) => ('label' in button ? button.label : null));
}

describe('renderSources()', () => {
  it('lists the articles, newest first, the undated ones last, below what they come to', () => {
    const { content, embeds } = render([SHIPS, BOATS, FERRIES]);
    expect(content).toBe('**3 articles, 4 sentences**, dated 2023 to 5 Mar 2024, 1 undated');
    expect(embeds).toEqual([
      {
        description: [
          '**Ferries \\*return\\***',
          '-# 5 Mar 2024 · Coast Gazette · 2 sentences · [open](<https://example.com/ferries>) (example.com)',
          '**Boats**',
          '-# 2023 · 1 sentence',
          '**Ships**',
          '-# **undated** · 1 sentence',
        ].join('\n'),
      },
    ]);
  });

  it('shows the same as text', () => {
    const { content, embeds } = render([BOATS], { showsEmbeds: false });
    expect(embeds).toBeUndefined();
    expect(content).toBe(
      '**1 article, 1 sentence**, dated 2023\n\n**Boats**\n-# 2023 · 1 sentence',
    );
  });

  it.each([
    ['no article', [], '**No articles**'],
    ['no dates', [SHIPS], '**1 article, 1 sentence**, all undated'],
    ['one date', [BOATS, SHIPS], '**2 articles, 2 sentences**, dated 2023, 1 undated'],
  ])('says how many there are and of which dates: %s', (_, articles, expected) => {
    expect(render(articles).content).toBe(expected);
  });

  it('names what was searched for', () => {
    expect(render([BOATS], { search: '*boats*' }).content).toMatch(/^-# Search: \\\*boats\\\*\n/);
  });

  it('turns pages', () => {
    const many = Array.from({ length: 16 }, (_, i) => ({ id: `${i}`, title: `Article ${i}.` }));
    const labels = [0, 1, 2, 9].map((page) => {
      const reply = render(many, { page });
      return [reply.content.split('\n').at(-1), ...labelsOf(reply)];
    });
    expect(labels).toEqual([
      ['-# page 1 of 3', 'More'],
      ['-# page 2 of 3', 'Back', 'More'],
      ['-# page 3 of 3', 'Back'],
      ['-# page 3 of 3', 'Back'],
    ]);
  });

  it.each(['en', 'de'])('has room for the longest of everything: %s', (locale) => {
    const wording = wordingFor(locale);
    const longest = Array.from({ length: 8 }, (_, i) => ({
      ...{
        id: `${i}`,
        title: '*'.repeat(300),
        publisher: '_'.repeat(300),
        published: '2024-12-28',
      },
      url: `https://example.com/${'a'.repeat(265)}`,
    }));
    for (const showsEmbeds of [true, false]) {
      const reply = renderSources(catalogueOf(indexed(longest)).articles, {
        state: STATE,
        ...{ caller: { wording, showsEmbeds }, isPrivate: false, notice: wording.corpusChanged },
        search: '*'.repeat(SEARCH_MAX),
      });
      const { content, embeds } = messageOf(reply);
      expect(`${content}${embeds?.[0]?.description}`.match(/aaa>/g)).toHaveLength(
        showsEmbeds ? 7 : 3,
      );
    }
  });

  it('keeps Discord’s limits for any articles, and shows nothing but text and links', () => {
    const anyView = fc.record({
      locale: fc.constantFrom('en', 'de'),
      showsEmbeds: fc.boolean(),
      page: fc.nat({ max: 3 }),
      search: anyText.map((text) => text.slice(0, SEARCH_MAX)),
    });
    fc.assert(
      fc.property(anyEntries, anyView, (entries, { locale, showsEmbeds, page, search }) => {
        const wording = wordingFor(locale);
        const reply = renderSources(entries, {
          state: { ...STATE, page },
          ...{ caller: { wording, showsEmbeds }, isPrivate: false, search },
          notice: wording.corpusChanged,
        });
        const { content, embeds } = messageOf(reply);
        for (const markdown of [content, embeds?.[0]?.description]) {
          const { others, quotes, links } = readMarkdown(markdown ?? '');
          expect({ others, quotes }).toEqual({ others: [], quotes: [] });
          expect(links.filter(({ label }) => label !== wording.link)).toEqual([]);
        }
      }),
    );
  });
});
