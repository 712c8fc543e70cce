import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate, readDate } from '../../../src/sources/extract/readDate.ts';
import { parseEdtf } from '../../../src/text/edtf/parseEdtf.ts';

describe('readDate()', () => {
  it.each([
    ['2023', '2023'],
    ['2023-08', '2023-08'],
    ['2023-08-14', '2023-08-14'],
    ['20140522', '2014-05-22'],
    ['2023-08-14T06:45:00+02:00', '2023-08-14T06:45:00+02:00'],
    ['2023-08-14T06:45:00.123Z', '2023-08-14T06:45:00Z'],
    ['2023-08-14 06:45:00 +0200', '2023-08-14T06:45:00+02:00'],
    ['2023-08-14T06:45:00+00:00', '2023-08-14T06:45:00Z'],
    ['2023-08-14T06:45', '2023-08-14T06:45'],
    ['Mon, 17 Jul 2023 10:00:00 GMT', '2023-07-17T10:00:00Z'],
    ['1 Jun 2023 16:42:10 -0530 (IST)', '2023-06-01T16:42:10-05:30'],
    ['August 14, 2023', '2023-08-14'],
    ['14 August 2023, 14:05', '2023-08-14T14:05'],
    ['Aug. 3rd, 2023 at 2:05 p.m.', '2023-08-03T14:05'],
    ['12 Sept 2023 12:30 am', '2023-09-12T00:30'],
  ])('reads %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it('takes midnight sharp for a day without a time', () => {
    expect(readDate('2023-05-06T00:00:00+00:00')).toBe('2023-05-06');
  });

  it.each([
    ['a day that no calendar has', '2023-02-30'],
    ['two readings of one date', '03/08/2023'],
    ['a date without a year', 'June 4'],
    ['a weekday', 'Wednesday'],
    ['a number', '8812345'],
    ['nothing', ''],
  ])('reads none from %s', (_what, text) => {
    expect(readDate(text)).toBeNull();
  });

  it('gives back whatever day it is written as', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('en-GB', 'en-US'),
        fc.constantFrom('long', 'short'),
        (date, locale, month) => {
          const shown = date.toLocaleDateString(locale, {
            day: 'numeric',
            month,
            year: 'numeric',
            timeZone: 'UTC',
          } as const);
          expect(readDate(shown)).toBe(date.toISOString().slice(0, 10));
        },
      ),
    );
  });

  it('gives nothing but dates that the calendar has, whatever it is given', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.stringMatching(/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:?\d\d)?$/),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const date = readDate(text);
        if (date !== null) expect(parseEdtf(date.slice(0, 10))).not.toBeNull();
      }),
    );
  });
});

describe('findDate()', () => {
  it('tells where the date stands', () => {
    const text = 'Published: Thursday, 3 August 2023, 14:05 | By Tomas Reyes';
    const found = findDate(text);
    expect(found && text.slice(found.start, found.end)).toBe('Thursday, 3 August 2023, 14:05');
  });

  it('takes the first of several', () => {
    expect(findDate('from 2 May 2022 to May 5, 2022')?.value).toBe('2022-05-02');
  });

  it.each([['in 12,000 may 2,023 cases'], ['123 May 2023'], ['room 5 marches 2023']])(
    'finds none in %s',
    (text) => {
      expect(findDate(text)).toBeNull();
    },
  );
});
