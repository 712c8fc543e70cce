import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, makeTermTable } from '../../src/search/termTable.ts';

describe('countOf()', () => {
  it('gives how often each term was counted, 0 for all others', () => {
    const ids = fc.array(fc.nat({ max: 300 }), { maxLength: 400 });
    fc.assert(
      fc.property(ids, (counted) => {
        const table = makeTermTable(counted);
        for (let id = -1; id <= 301; id++) {
          expect(countOf(id, table)).toBe(counted.filter((one) => one === id).length);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('tells apart numbers that share a slot', () => {
    const far = [0, 2 ** 20, 2 ** 24, 2 ** 31 - 2];
    const table = makeTermTable(far);
    expect(far.map((id) => countOf(id, table))).toEqual([1, 1, 1, 1]);
  });
});
