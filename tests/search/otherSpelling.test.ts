import { describe, expect, it } from 'vitest';
import { otherSpelling } from '../../src/search/otherSpelling.ts';
import { indexed } from '../support/indexed.ts';

const index = indexed([
  {
    id: 'talks',
    body: 'Kirby met the Bellos, Aly and Alie. Zorvaks were yorbled and sent to the parties.',
  },
]);

describe('otherSpelling()', () => {
  it.each([
    ['Kirbi', 'kirby'],
    ['kirbie', 'kirby'],
  ])('finds a name of the same stem that is spelt otherwise: %s', (typed, found) => {
    expect(otherSpelling(typed, index)).toBe(found);
  });

  it.each([
    ['the word itself', 'Kirby'],
    ['a plural', 'Kirbys'],
    ['a singular', 'Bello'],
    ['another form of a verb', 'yorbles'],
    ['a form of an English word', 'party'],
    ['a word of another stem', 'Kirbo'],
    ['a word that is too short to tell', 'Aly'],
    ['a number', '650'],
    ['no word', ''],
  ])('finds none for %s', (_, typed) => {
    expect(otherSpelling(typed, index)).toBeNull();
  });
});
