import { describe, expect, it } from 'vitest';
import { edgesOf } from '../../../src/text/edtf/edgesOf.ts';

/** A day as its count, for tables that a person can check. */
const on = (iso: string) => Date.parse(`${iso}T00:00Z`) / 86_400_000;
const days = (first: string, last: string) => ({ first: on(first), last: on(last) });

describe('edgesOf()', () => {
  it.each([
    ['2011-04/2013', days('2011-04-01', '2011-04-30'), days('2013-01-01', '2013-12-31')],
    ['2023-08-02', days('2023-08-02', '2023-08-02'), days('2023-08-02', '2023-08-02')],
    ['199X~', days('1990-01-01', '1999-12-31'), days('1990-01-01', '1999-12-31')],
    ['2011/..', days('2011-01-01', '2011-12-31'), null],
    ['../2013-05', null, days('2013-05-01', '2013-05-31')],
    ['XXXX-07-26/2013', null, days('2013-01-01', '2013-12-31')],
    ['[2021-03-04,2021-04-03]', days('2021-03-04', '2021-03-04'), days('2021-04-03', '2021-04-03')],
  ])('of %s are told as precisely as it tells them', (edtf, begin, end) => {
    expect(edgesOf(edtf)).toEqual({ begin, end });
  });

  it('are none where neither is known', () => {
    expect(edgesOf('XXXX-07-26')).toBeNull();
  });

  it('refuse what is no EDTF time', () => {
    expect(() => edgesOf('soon')).toThrow(RangeError);
  });
});
