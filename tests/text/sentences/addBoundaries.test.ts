import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBoundaries } from '../../../src/text/sentences/addBoundaries.ts';

const boundaries = fc.uniqueArray(fc.nat(50)).map((offsets) => offsets.toSorted((a, b) => a - b));

describe('addBoundaries()', () => {
  it('merges two ascending lists, each boundary once', () => {
    fc.assert(
      fc.property(boundaries, boundaries, (starts, added) => {
        const expected = [...new Set([...starts, ...added])].sort((a, b) => a - b);
        expect(addBoundaries(starts, added)).toEqual(expected);
      }),
    );
  });
});
