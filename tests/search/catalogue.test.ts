import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/search/catalogue.ts';
import { surroundings } from '../../src/search/surroundings.ts';
import { indexed } from '../support/indexed.ts';

const ARTICLES = [
  { id: 'old', title: 'Old', published: '2023' },
  { id: 'undated', title: 'Undated', published: null },
  { id: 'new', title: 'New', published: '2024-03-05', body: 'Three sail. Four stay. Five sink.' },
];

describe('catalogueOf()', () => {
  it('lists the newest first and the undated last', () => {
    const { articles } = catalogueOf(indexed(ARTICLES));
    expect(articles.map(({ article }) => article.id)).toEqual(['new', 'old', 'undated']);
  });

  it('has another key for another corpus, and the same for the same', () => {
    const { key } = catalogueOf(indexed(ARTICLES));
    expect(key).toMatch(/^[\w-]{6}$/);
    expect(catalogueOf(indexed(ARTICLES)).key).toBe(key);
    expect(catalogueOf(indexed(ARTICLES.slice(1))).key).not.toBe(key);
  });
});

describe('surroundings()', () => {
  const entry = catalogueOf(indexed(ARTICLES)).find('new');
  if (!entry) throw new Error('No such article');
  const [first, second, third] = entry.sentences;

  it.each([
    ['the first', first, { before: null, after: 'Four stay.' }],
    ['a middle', second, { before: 'Three sail.', after: 'Five sink.' }],
    ['the last', third, { before: 'Four stay.', after: null }],
  ])('are what stands before and after %s sentence', (_, span, expected) => {
    expect(span && surroundings(entry, span)).toEqual(expected);
  });

  it('are none for a sentence that is not there (any more)', () => {
    expect(surroundings(entry, { start: 1, end: 5 })).toBeNull();
  });
});
