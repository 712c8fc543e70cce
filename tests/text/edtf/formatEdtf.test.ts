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

  it.each([
    ['XXXX-07-26', '26 July, year unknown'],
    ['XXXX-07', 'July, year unknown'],
    ['2023-07-26?', '26 Jul 2023 (uncertain)'],
    ['2013~', 'about 2013'],
    ['2013%', 'about 2013 (uncertain)'],
    ['199X', '1990s'],
    ['18XX', '19th century'],
    ['20XX', '21st century'],
    ['11XX', '12th century'],
    ['2022-21', 'spring 2022'],
    ['2023-33', '1st quarter of 2023'],
    ['2023-41', '2nd half of 2023'],
    ['2021-07-26/2023-08-02', '26 Jul 2021 – 2 Aug 2023'],
    ['2023-05?/2023-06?', 'May 2023 – Jun 2023 (uncertain)'],
    ['2020~/2023-08-02?', 'about 2020 – 2 Aug 2023 (uncertain)'],
    ['[2022-09-07?,2023-09-07?]', '7 Sep 2022 or 7 Sep 2023 (uncertain)'],
    ['2023-07-26/..', 'since 26 Jul 2023'],
    ['../2023-08-31', 'by 31 Aug 2023'],
    ['[2021-03-04,2021-04-03]', '4 Mar 2021 or 3 Apr 2021'],
  ])('shows %s as %s, in plain words', (edtf, shown) => {
    expect(formatEdtf(edtf)).toBe(shown);
  });

  it('refuses what is not a date instead of showing it as one', () => {
    expect(() => formatEdtf('2023-13-02')).toThrow(RangeError);
  });
});
