import { describe, expect, it } from 'vitest';
import { sourceNames } from '../../../src/discord/sources/sourceNames.ts';
import { sourceOptions } from '../../../src/discord/sources/sourceOption.ts';
import { catalogueOf } from '../../../src/search/catalogue.ts';
import { de } from '../../../src/wording/de.ts';
import { en } from '../../../src/wording/en.ts';
import { indexed } from '../../support/indexed.ts';

const optionsOf = (titles: readonly string[]) =>
  sourceOptions(catalogueOf(indexed(titles.map((title, i) => ({ id: `${i}`, title })))));

describe('sourceNames()', () => {
  it('names sources, escaped', () => {
    expect(sourceNames(optionsOf(['*Boats*', 'Ferries']), en)).toBe(
      '“\\*Boats\\* · undated”, “Ferries · undated”',
    );
  });

  it('quotes them as the language does', () => {
    expect(sourceNames(optionsOf(['Boats']), de)).toBe('„Boats · ohne Datum“');
  });

  it('names the first of many', () => {
    const titles = Array.from({ length: 7 }, (_, i) => `Letter ${i}`);
    expect(sourceNames(optionsOf(titles), en)).toMatch(/“Letter 4 · undated”, 2 more$/);
  });
});
