import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestFit } from '../../../src/discord/markdown/longestFit.ts';

const fitTo = (text: string, maxLength: number) =>
  longestFit(text, { maxLength, measure: (start) => start.length });

describe('longestFit()', () => {
  it.each([
    ['all of a text that fits', 'one two', 7, 'one two'],
    ['whole words', 'one two three', 9, 'one two'],
    ['a word that ends right there', 'one two three', 7, 'one two'],
    ['characters, where the first word is too long', 'unbelievable', 5, 'unbel'],
    ['whole characters', '👍👍👍', 5, '👍👍'],
    ['nothing, where nothing fits', '👍', 1, ''],
  ])('keeps %s', (_, text, maxLength, expected) => {
    expect(fitTo(text, maxLength)).toBe(expected);
  });

  it('measures what is shown, not the text itself', () => {
    const measure = (start: string) => start.length * 2;
    expect(longestFit('one two three', { maxLength: 15, measure })).toBe('one two');
  });

  it('gives a beginning of the text, no longer than allowed, without half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, maxLength) => {
        const start = fitTo(text, maxLength);
        expect(text.startsWith(start)).toBe(true);
        expect(start.length).toBeLessThanOrEqual(maxLength);
        expect(start).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it('is quick on a text of any length', () => {
    expect(fitTo('word '.repeat(1_000_000), 12)).toBe('word word');
  });
});
