import { describe, expect, it } from 'vitest';
import { pickedValue } from '../../../src/discord/sources/findSource.ts';
import { listArticles, readSearch } from '../../../src/discord/sources/listArticles.ts';
import { sourceOptions } from '../../../src/discord/sources/sourceOption.ts';
import { catalogueOf } from '../../../src/search/catalogue.ts';
import { indexed } from '../../support/indexed.ts';

const catalogue = catalogueOf(
  indexed([
    { id: 'a', title: 'Ferries return', publisher: 'Coast Gazette', published: '2024-03-05' },
    { id: 'b', title: 'Coast', publisher: 'Harbour News', published: '2024-04' },
    { id: 'c', title: 'Along the coast' },
    { id: 'd', title: 'Boats', publisher: 'Harbour News' },
  ]),
);

function idsFor(entered: string) {
  return listArticles(readSearch(entered, catalogue), catalogue).map(({ article }) => article.id);
}

describe('listArticles()', () => {
  it('lists all where nothing was entered, newest first, the undated ones last', () => {
    expect(idsFor('')).toEqual(['b', 'a', 'c', 'd']);
  });

  it('lists all that publishers and titles hold, also where one of them is called just that', () => {
    expect(idsFor('COAST')).toEqual(['b', 'a', 'c']);
    expect(idsFor('harbour')).toEqual(['b', 'd']);
    expect(idsFor('planes')).toEqual([]);
  });

  it('lists those of the one source that was picked', () => {
    const listed = sourceOptions(catalogue).map((option) => [
      option.name,
      idsFor(pickedValue(option)),
    ]);
    expect(listed).toEqual([
      ['Coast Gazette', ['a']],
      ['Harbour News', ['b', 'd']],
      ['Coast', ['b']],
      ['Ferries return', ['a']],
      ['Along the coast', ['c']],
      ['Boats', ['d']],
    ]);
    expect(idsFor('source=nowhere')).toEqual([]);
  });
});
