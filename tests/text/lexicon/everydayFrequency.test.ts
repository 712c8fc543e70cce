import { describe, expect, it } from 'vitest';
import { everydayFrequency, isEverydayWord } from '../../../src/text/lexicon/everydayFrequency.ts';

describe('everydayFrequency()', () => {
  it('is higher for commoner words, by the power of ten', () => {
    expect(everydayFrequency('please')).toBeGreaterThan(everydayFrequency('soldiers'));
    expect(everydayFrequency('soldiers')).toBeGreaterThan(everydayFrequency('junta'));
    expect(everydayFrequency('the')).toBeGreaterThan(7);
  });

  it.each(['xyzzy', '', 'Please', 'a"b'])(
    'is that of the rarest words for %j, which it lacks',
    (word) => {
      expect(everydayFrequency(word)).toBe(2.5);
      expect(isEverydayWord(word)).toBe(false);
    },
  );
});
