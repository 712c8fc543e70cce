import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayCount } from '../../../src/text/edtf/days.ts';
import { dayBounds, edgesOf } from '../../../src/text/edtf/timeBounds.ts';

/** A day as its count, for tables that a person can check. */
const on = (iso: string) => Date.parse(`${iso}T00:00Z`) / 86_400_000;

describe('dayBounds()', () => {
  it.each([
    ['2023-08-02', '2023-08-02', '2023-08-02'],
    ['2023-08?', '2023-08-01', '2023-08-31'],
    ['2023~', '2023-01-01', '2023-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['18XX', '1800-01-01', '1899-12-31'],
    ['2022-21', '2022-03-01', '2022-05-31'],
    ['2022-24', '2021-12-01', '2023-02-28'],
    ['2023-33', '2023-01-01', '2023-03-31'],
    ['2023-41', '2023-07-01', '2023-12-31'],
    ['2021-07-26/2023-08', '2021-07-26', '2023-08-31'],
    ['[2021-03-04,2021-04-03]', '2021-03-04', '2021-04-03'],
    ['2011/..', '2011-01-01', null],
    ['../2023-08-31', null, '2023-08-31'],
    ['XXXX-07-26', null, null],
    ['XXXX-10-07/..', null, null],
    ['[XXXX-07-26,2021]', null, null],
  ])('of %s are %s and %s', (edtf, first, last) => {
    expect(dayBounds(edtf)).toEqual({ first: first && on(first), last: last && on(last) });
  });

  it('refuse what is no EDTF time', () => {
    expect(() => dayBounds('soon')).toThrow(RangeError);
  });
});

describe('dayCount() and dateOfDay()', () => {
  it('are each other’s inverse', () => {
    const days = fc.integer({ min: on('0000-01-01'), max: on('9999-12-31') });
    fc.assert(
      fc.property(days, (count) => {
        const { year, month, day } = dateOfDay(count);
        expect(dayCount(year, month, day)).toBe(count);
      }),
    );
  });
});

/** A day as its count, for tables that a person can check. */
const onEdgesOf = (iso: string) => Date.parse(`${iso}T00:00Z`) / 86_400_000;
const days = (first: string, last: string) => ({ first: onEdgesOf(first), last: onEdgesOf(last) });

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
