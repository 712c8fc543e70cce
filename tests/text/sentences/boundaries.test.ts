import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBoundaries,
  endSentencesAfter,
  findSpans,
} from '../../../src/text/sentences/boundaries.ts';

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

describe('endSentencesAfter()', () => {
  it('moves boundaries within a stretch to its end', () => {
    const stretches = [
      { start: 2, end: 6 },
      { start: 12, end: 15 },
    ];
    const text = 'x'.repeat(20);
    expect(endSentencesAfter([2, 3, 5, 9, 15, 18], { text, stretches })).toEqual([2, 6, 9, 15, 18]);
  });

  it('sets none at the end of the text', () => {
    const stretches = [{ start: 2, end: 6 }];
    expect(endSentencesAfter([4], { text: 'x'.repeat(6), stretches })).toEqual([]);
  });
});

describe('findSpans()', () => {
  it('finds every match, each time anew', () => {
    const pattern = /b+/g;
    const spans = [
      { start: 1, end: 3 },
      { start: 4, end: 5 },
    ];
    expect(findSpans('abbab', pattern)).toEqual(spans);
    expect(findSpans('abbab', pattern)).toEqual(spans);
    expect(findSpans('', pattern)).toEqual([]);
  });
});
