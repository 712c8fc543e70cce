import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS, meanVector, rowsOf } from '../../../src/text/lexicon/pieceVectors.ts';

const cosine = (a: string, b: string) => {
  const [one, other] = [meanVector(rowsOf(a) ?? []), meanVector(rowsOf(b) ?? [])];
  return one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
};

describe('rowsOf()', () => {
  it('has a row for a common word, and several for one that is put together from pieces', () => {
    expect(rowsOf('soldiers')).toHaveLength(1);
    expect(rowsOf('tchiani')?.length).toBeGreaterThan(1);
  });

  it('has rows for every word of plain letters and digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,40}$/), (word) => {
        expect(rowsOf(word)?.length).toBeGreaterThan(0);
      }),
    );
  });

  it.each(['', 'a b', 'çay', 'x'.repeat(41)])('is null for %j', (word) => {
    expect(rowsOf(word)).toBeNull();
  });
});

describe('meanVector()', () => {
  it('is of length 1 and nearer to words of like meaning', () => {
    const vector = meanVector(rowsOf('quake') ?? []);
    expect(vector).toHaveLength(DIMENSIONS);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
    expect(cosine('quake', 'earthquake')).toBeGreaterThan(cosine('quake', 'banana') + 0.3);
    expect(cosine('stationed', 'deployed')).toBeGreaterThan(cosine('stationed', 'deposed') + 0.1);
  });
});
