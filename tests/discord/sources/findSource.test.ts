import { describe, expect, it } from 'vitest';
import {
  findSources,
  pickedValue,
  sourceByKey,
  suggestSources,
} from '../../../src/discord/sources/findSource.ts';
import { sourceOptions } from '../../../src/discord/sources/sourceOption.ts';
import { catalogueOf } from '../../../src/search/catalogue.ts';
import { indexed } from '../../support/indexed.ts';

const catalogue = catalogueOf(
  indexed([
    { id: 'a', title: 'Ferries return', publisher: 'Coast Gazette', published: '2024-03-05' },
    { id: 'b', title: 'No ferries', publisher: 'Coast Gazette', published: '2024-04' },
    { id: 'c', title: 'Boats', publisher: 'Harbour News', published: null },
    { id: 'd', title: 'Coast', publisher: null, published: '2023' },
  ]),
);
const names = (options: readonly { readonly name: string }[]) => options.map(({ name }) => name);

describe('sourceOptions()', () => {
  it('lists the publishers, then the articles, newest first', () => {
    expect(names(sourceOptions(catalogue))).toEqual([
      ...['Coast Gazette', 'Harbour News'],
      ...['No ferries', 'Ferries return', 'Coast', 'Boats'],
    ]);
  });

  it('has all articles of a publisher behind its name', () => {
    expect(sourceOptions(catalogue)[0]?.articleIds).toEqual(new Set(['a', 'b']));
  });
});

describe('suggestSources()', () => {
  it('puts names that begin with what was typed before those that hold it', () => {
    expect(names(suggestSources('FERRIES', sourceOptions(catalogue)))).toEqual([
      ...['Ferries return', 'No ferries'],
    ]);
  });

  it('suggests no more than Discord shows', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      ...{ key: String(i), name: `Article ${i}`, articleIds: new Set<string>(), article: null },
    }));
    expect(suggestSources('', many)).toHaveLength(25);
  });
});

describe('findSources()', () => {
  it('takes a suggestion that was picked', () => {
    for (const option of sourceOptions(catalogue)) {
      expect(findSources(pickedValue(option), catalogue)).toEqual([option]);
      expect(sourceByKey(option.key, catalogue)).toBe(option);
    }
  });

  it('takes a name in full before those that hold it', () => {
    expect(names(findSources('coast', catalogue))).toEqual(['Coast']);
  });

  it('gives all that may be meant', () => {
    expect(names(findSources('ferries', catalogue))).toHaveLength(2);
    expect(findSources('Daily Mirage', catalogue)).toEqual([]);
    expect(findSources('source=nowhere', catalogue)).toEqual([]);
  });
});
