import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/text/edtf/parseEdtf.ts';

describe('parseEdtf()', () => {
  it.each([
    ['2023', { year: 2023 }],
    ['2023-08', { year: 2023, month: 8 }],
    ['2023-08-02', { year: 2023, month: 8, day: 2 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['0099-02-28', { year: 99, month: 2, day: 28 }],
  ])('reads %s', (text, date) => {
    expect(parseEdtf(text)).toEqual(date);
  });

  it.each([
    '',
    '23',
    '2023-8',
    '2023-13',
    '2023-00',
    '2023-13-02',
    '2023-02-29',
    '1900-02-29',
    '2023-08-00',
    '2023-08-32',
    '2023-08-02T10:00',
    ' 2023',
    '2 August 2023',
  ])('refuses %j, which the calendar does not hold or EDTF does not write so', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('agrees with the calendar on every day', () => {
    const day = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        expect(parseEdtf(date.toISOString().slice(0, 10))).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });
});
