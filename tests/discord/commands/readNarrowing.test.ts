import { describe, expect, it } from 'vitest';
import { readNarrowing } from '../../../src/discord/commands/readNarrowing.ts';
import { sourceOptions } from '../../../src/discord/sources/sourceOption.ts';
import { catalogueOf } from '../../../src/search/catalogue.ts';
import { en } from '../../../src/wording/en.ts';
import { indexed } from '../../support/indexed.ts';

const catalogue = catalogueOf(
  indexed([
    { id: 'a', title: 'Ferries return', publisher: 'Coast Gazette' },
    { id: 'b', title: 'No ferries', publisher: 'Coast Gazette' },
  ]),
);

function read(entered: Record<string, string>) {
  const options = { getString: (name: string) => entered[name] ?? null };
  // Discord's type knows of a required option, which has no null.
  return readNarrowing(options as Parameters<typeof readNarrowing>[0], {
    caller: { wording: en },
    catalogue,
  });
}

describe('readNarrowing()', () => {
  it('leaves open what was not entered', () => {
    expect(read({})).toEqual({ from: '', to: '', asOf: '', source: '' });
  });

  it('takes dates as precise as they are, and a source', () => {
    const [gazette] = sourceOptions(catalogue);
    expect(read({ from: ' 2023 ', to: '2023-08-02', source: 'coast gazette' })).toEqual({
      ...{ from: '2023', to: '2023-08-02', asOf: '', source: gazette?.key },
    });
    expect(read({ from: '2023-08-02', to: '2023' })).toMatchObject({ from: '2023-08-02' });
  });

  it.each([
    [
      'a date that is none',
      { from: 'last *week*' },
      /^“last \\\*week\\\*” is not a date\. Write it/,
    ],
    ['dates the wrong way round', { from: '2024', to: '2023-08' }, /^From 2024 to Aug 2023 there/],
    ['a source that nobody knows', { source: 'Mirage' }, /^No publisher and no article is called/],
    [
      'a source that may be two',
      { source: 'ferries' },
      /may be “Ferries return · undated · Coast Gazette”, “No ferries · /,
    ],
  ])('says what is wrong with %s', (_, entered, expected) => {
    expect(read(entered)).toEqual({ problem: expect.stringMatching(expected) });
  });
});
