import { describe, expect, it } from 'vitest';
import { findSpans } from '../../../src/text/sentences/findSpans.ts';

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
