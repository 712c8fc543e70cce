import { describe, expect, it } from 'vitest';
import { frequencyRank } from '../../../src/text/lexicon/frequencyRank.ts';

describe('frequencyRank()', () => {
  it('tells how many terms are commoner', () => {
    expect(frequencyRank('year')).toBeLessThan(frequencyRank('banana') ?? 0);
    expect(frequencyRank('year')).toBeGreaterThanOrEqual(0);
  });

  it.each(['xyzzy', ''])('is null for %j, which it lacks', (term) => {
    expect(frequencyRank(term)).toBeNull();
  });
});
