import { describe, expect, it } from 'vitest';
import { formatEdtf } from '../../../src/text/edtf/formatEdtf.ts';

describe('formatEdtf()', () => {
  it.each([
    ['2023-08-02', '2 Aug 2023'],
    ['2023-08', 'Aug 2023'],
    ['2023', '2023'],
    [null, 'undated'],
  ])('shows %s as %s, as precise as the source', (edtf, shown) => {
    expect(formatEdtf(edtf)).toBe(shown);
  });

  it('refuses what is not a date instead of showing it as one', () => {
    expect(() => formatEdtf('2023-13-02')).toThrow(RangeError);
  });
});
