import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtfTime } from '../../../src/text/edtf/parseEdtfTime.ts';

const digits = (max: number) => (value: number) => String(value).padStart(max, '0');
const year = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map(digits(4)),
  fc.integer({ min: 0, max: 999 }).map((decade) => `${digits(3)(decade)}X`),
  fc.integer({ min: 0, max: 99 }).map((century) => `${digits(2)(century)}XX`),
);
const month = fc.integer({ min: 1, max: 12 }).map(digits(2));
const stretch = fc.constantFrom('21', '22', '23', '24', '33', '34', '35', '36', '40', '41');
const knownYear = fc.integer({ min: 0, max: 9999 }).map(digits(4));
const day = fc.integer({ min: 1, max: 28 }).map(digits(2));
const date = fc
  .tuple(
    fc.oneof(
      year,
      fc.tuple(knownYear, fc.oneof(month, stretch)).map((parts) => parts.join('-')),
      fc
        .tuple(fc.oneof(knownYear, fc.constant('XXXX')), month, day)
        .map((parts) => parts.join('-')),
    ),
    fc.constantFrom('', '?', '~', '%'),
  )
  .map((parts) => parts.join(''));

describe('parseEdtfTime()', () => {
  it.each([
    ['2023', { kind: 'date', year: '2023', qualifier: '' }],
    ['2023-07-26?', { kind: 'date', year: '2023', month: 7, day: 26, qualifier: '?' }],
    ['2013~', { kind: 'date', year: '2013', qualifier: '~' }],
    ['199X', { kind: 'date', year: '199X', qualifier: '' }],
    ['XXXX-02-29', { kind: 'date', year: 'XXXX', month: 2, day: 29, qualifier: '' }],
    ['2023-33', { kind: 'date', year: '2023', month: 33, qualifier: '' }],
    [
      '2011/..',
      { kind: 'interval', start: { kind: 'date', year: '2011', qualifier: '' }, end: null },
    ],
    [
      '[2021,2022?]',
      {
        kind: 'choice',
        dates: [
          { kind: 'date', year: '2021', qualifier: '' },
          { kind: 'date', year: '2022', qualifier: '?' },
        ],
      },
    ],
  ])('reads %s', (text, time) => {
    expect(parseEdtfTime(text)).toEqual(time);
  });

  it.each([
    '',
    '..',
    '../..',
    '/2023',
    'XXXX',
    'XXXX-02-30',
    '2023-02-29',
    '2023-00',
    '2023-25',
    '2023-21-01',
    '199X-07',
    '1X9X',
    '2023??',
    '2023/2021',
    '2021/2022/2023',
    '[2021]',
    '[2021,]',
    '[2021,2022',
    '[2021/2022,2023]',
    ' 2023',
    `[${'2021,'.repeat(60)}2021]`,
  ])('refuses %j', (text) => {
    expect(parseEdtfTime(text)).toBeNull();
  });

  it('reads every date, choice and open interval of the calendar', () => {
    const choice = fc
      .array(date, { minLength: 2, maxLength: 5 })
      .map((dates) => `[${dates.join(',')}]`);
    const open = fc.oneof(
      date.map((one) => `${one}/..`),
      date.map((one) => `../${one}`),
    );
    fc.assert(
      fc.property(fc.oneof(date, choice, open), (text) => {
        const kind = text.includes('/') ? 'interval' : text.includes(',') ? 'choice' : 'date';
        expect(parseEdtfTime(text)?.kind).toBe(kind);
      }),
    );
  });

  it('reads an interval only where it does not end before it begins', () => {
    fc.assert(
      fc.property(knownYear, knownYear, (start, end) => {
        const time = parseEdtfTime(`${start}/${end}`);
        expect(time !== null).toBe(start <= end);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseEdtfTime(text)));
  });
});
