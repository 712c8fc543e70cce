import { describe, expect, it } from 'vitest';
import {
  findSources,
  pickedValue,
  sourceByKey,
  suggestSources,
} from '../../../src/discord/sources/findSource.ts';
import { sourceOptions } from '../../../src/discord/sources/sourceOption.ts';
import { type Catalogue, catalogueOf } from '../../../src/search/catalogue.ts';
import { article } from '../../support/articles.ts';
import { indexed } from '../../support/indexed.ts';

const catalogue = catalogueOf(
  indexed([
    { id: 'a', title: 'Ferries return', publisher: 'Coast Gazette', published: '2024-03-05' },
    { id: 'b', title: 'No ferries', publisher: 'Coast Gazette', published: '2024-04' },
    { id: 'c', title: 'Boats', publisher: 'Harbour News', published: null },
    { id: 'd', title: 'Coast', publisher: null, published: '2023' },
  ]),
);
/** Made by hand: to index so many takes its time. */
function catalogueOfMany(length: number): Catalogue {
  const articles = Array.from({ length }, (_, i) => ({
    article: article({ id: String(i), title: `Ferry ${i} of the harbour`, publisher: null }),
    sentences: [],
  }));
  return { key: 'aBc_-9', articles, sentenceCount: 0, find: () => undefined };
}

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
    expect(suggestSources('', sourceOptions(catalogueOfMany(60)))).toHaveLength(25);
  });

  it('compares thousands of names in far less than the time between two letters', () => {
    const options = sourceOptions(catalogueOfMany(3_000));
    const started = performance.now();
    for (const typed of [
      '',
      'f',
      'fe',
      'fer',
      'ＦＥＲＲＹ',
      'ferry 29',
      'no',
      'x',
      '7',
      'number',
    ]) {
      suggestSources(typed, options);
    }
    expect(performance.now() - started).toBeLessThan(500);
    expect(names(suggestSources('ＦＥＲＲＹ  2999', options))).toEqual([
      'Ferry 2999 of the harbour',
    ]);
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
