import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastFitting } from '../../../src/discord/markdown/longestFit.ts';

describe('lastFitting()', () => {
  it('finds what a look at each of them would', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 })), fc.nat({ max: 50 }), (numbers, limit) => {
        const candidates = numbers.toSorted((a, b) => a - b);
        const fits = (candidate: number) => candidate <= limit;
        expect(lastFitting(candidates, fits)).toBe(candidates.findLast(fits));
      }),
    );
  });
});
