import { describe, expect, it } from 'vitest';
import { extractTerms } from '../../../src/text/terms/extractTerms.ts';

const phrases = (text: string) =>
  extractTerms(text)
    .filter(({ kind }) => kind === 'phrase')
    .map(({ term }) => term);

describe('findPhrases()', () => {
  it.each([
    ['the minister stepped down', ['step_down']],
    ['pulling out of the town', ['pull_out']],
    ['he pulled all of them out', ['pull_out']],
    ['military personnel', ['militari_personnel']],
  ])('finds %s in its forms', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it.each([
    ['he pulled. Out there it rained', 'a full stop stands between'],
    ['they pulled the rope of the old boat out', 'too much stands between'],
    ['military and civil personnel', 'only a particle may stand apart'],
  ])('finds no phrase in %j: %s', (text) => {
    expect(phrases(text)).toEqual([]);
  });
});
