import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceChoices } from '../../../src/discord/sources/sourceNames.ts';
import { sourceOptions } from '../../../src/discord/sources/sourceOption.ts';
import { catalogueOf } from '../../../src/search/catalogue.ts';
import { de } from '../../../src/wording/de.ts';
import { en } from '../../../src/wording/en.ts';
import { anyEntries } from '../../support/discord/anyArticle.ts';
import { indexed } from '../../support/indexed.ts';

function namesFor(articles: Parameters<typeof indexed>[0], typed = '') {
  const options = sourceOptions(catalogueOf(indexed(articles)));
  return sourceChoices(typed, { options, wording: en }).map(({ name }) => name);
}

describe('sourceChoices()', () => {
  it('tells articles of one title apart by date and publisher', () => {
    expect(
      namesFor([
        { id: 'a', title: 'Talks', published: '2023-08-02', publisher: 'Coast Gazette' },
        { id: 'b', title: 'Talks', published: '2023-08-02' },
        { id: 'c', title: 'Talks' },
      ]),
    ).toEqual([
      'Coast Gazette',
      'Talks · 2 Aug 2023 · Coast Gazette',
      'Talks · 2 Aug 2023',
      'Talks · undated',
    ]);
  });

  it('numbers those that nothing tells apart', () => {
    const talks = ['a', 'b', 'c'].map((id) => ({ id, title: 'Talks' }));
    expect(namesFor(talks)).toEqual([
      'Talks · undated',
      'Talks · undated (2)',
      'Talks · undated (3)',
    ]);
  });

  it('cuts a title rather than its date', () => {
    const [name] = namesFor([{ id: 'a', title: 'Talks '.repeat(40), published: '2023-08-02' }]);
    expect(name).toMatch(/Talks \[…\] · 2 Aug 2023$/);
    expect(name?.length).toBeLessThanOrEqual(100);
  });

  it('finds by what was typed', () => {
    const articles = [
      { id: 'a', title: 'Ferries return' },
      { id: 'b', title: 'Boats' },
    ];
    expect(namesFor(articles, 'RETURN')).toEqual(['Ferries return · undated']);
    expect(namesFor(articles, 'planes')).toEqual([]);
  });

  it('keeps Discord’s limits, and no name comes twice, for any articles', () => {
    fc.assert(
      fc.property(anyEntries, fc.boolean(), (entries, isGerman) => {
        const articles = entries.map(({ article }) => ({ ...article, body: 'Boats wait.' }));
        // Once more, so that some have the same name.
        const again = articles.map((article) => ({ ...article, id: `again ${article.id}` }));
        const options = sourceOptions(catalogueOf(indexed([...articles, ...again])));
        const choices = sourceChoices('', { options, wording: isGerman ? de : en });
        expect(choices.length).toBeLessThanOrEqual(25);
        expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
        for (const { name, value } of choices) {
          expect(name.trim()).not.toBe('');
          expect(name.length).toBeLessThanOrEqual(100);
          expect(value.length).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
