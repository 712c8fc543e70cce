import { describe, expect, it } from 'vitest';
import { cosine } from '../../../src/answer/ranking/cosine.ts';
import { frequencyRank, vectorOf } from '../../../src/text/lexicon/wordVectors.ts';

describe('vectorOf()', () => {
  it('puts words of like meaning close together', () => {
    const soldier = vectorOf('soldier');
    expect(cosine(vectorOf('troop'), soldier)).toBeGreaterThan(
      cosine(vectorOf('banana'), soldier) + 0.3,
    );
  });

  it('gives vectors of length 1', () => {
    for (const term of ['troop', 'country:NE', 'banana']) {
      expect(cosine(vectorOf(term), vectorOf(term))).toBeCloseTo(1, 4);
    }
  });

  it.each(['', 'qqxzzy', '\u0000', 'zzzzzzzzzz', '!'])('has none for %j', (term) => {
    expect(vectorOf(term)).toBeNull();
    expect(frequencyRank(term)).toBeNull();
  });
});

describe('frequencyRank()', () => {
  it('is low for common words', () => {
    expect(frequencyRank('year')).toBeLessThan(frequencyRank('banana') ?? 0);
  });
});
