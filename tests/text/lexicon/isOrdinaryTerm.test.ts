import { describe, expect, it } from 'vitest';
import { isOrdinaryTerm } from '../../../src/text/lexicon/isOrdinaryTerm.ts';
import { stem } from '../../../src/text/terms/stem.ts';

describe('isOrdinaryTerm()', () => {
  it.each(['capital', 'captive', 'troops', 'evacuated', 'sanctions', 'fought'])(
    'knows that %s is spelt right',
    (word) => {
      expect(isOrdinaryTerm(stem(word))).toBe(true);
    },
  );

  it.each(['trops', 'sanctoins', 'tchiani', 'nigr'])('does not know %s', (word) => {
    expect(isOrdinaryTerm(stem(word))).toBe(false);
  });
});
