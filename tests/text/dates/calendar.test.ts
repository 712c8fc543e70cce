import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDay, weekdayOfDate } from '../../../src/text/dates/calendar.ts';

describe('localDay()', () => {
  it('is the day of the machine’s own time zone, from its first to its last moment', () => {
    expect(localDay(new Date(2023, 0, 5, 0, 0, 0))).toBe('2023-01-05');
    expect(localDay(new Date(2023, 11, 31, 23, 59, 59))).toBe('2023-12-31');
  });
});

describe('weekdayOfDate()', () => {
  it.each([
    ['2023-08-02', 2],
    ['1969-12-29', 0],
    ['1970-01-01', 3],
    ['2024-02-29', 3],
  ])('%s is day %d of the week', (edtf, expected) => {
    expect(weekdayOfDate(edtf)).toBe(expected);
  });

  it.each(['2023', '2023-08', 'XXXX-07-26', '2023-08-02/..'])('%s is no one day', (edtf) => {
    expect(weekdayOfDate(edtf)).toBeNull();
  });

  it('agrees with the calendar of the language', () => {
    const dates = fc.date({
      min: new Date('1600-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        expect(weekdayOfDate(date.toISOString().slice(0, 10))).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });
});
