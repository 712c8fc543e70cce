import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/text/quantities/findQuantities.ts';
import { describeQuantity } from './describeQuantity.ts';
import { GOLDEN_QUANTITIES } from './goldenQuantities.ts';

describe('findQuantities()', () => {
  it.each(GOLDEN_QUANTITIES)('%s', (text, expected) => {
    const found = findQuantities(text).map((quantity) => describeQuantity(text, quantity));
    const facts = expected.map((line) => line.split(' | '));
    expect(found.map(([value]) => value)).toEqual(facts.map(([value]) => value));
    for (const [i, of] of facts.entries()) expect(found[i]).toEqual(expect.arrayContaining(of));
  });

  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '5',
        '1,500',
        '20-30',
        '3.5',
        '1/2',
        '½',
        '-',
        '–',
        '$',
        '€',
        '%',
        '°',
        '.',
        ',',
        ' ',
        "'s",
        '(',
        '\n',
      ],
      ...[
        'hundred',
        'half',
        'a',
        'one',
        'and',
        'million',
        'bn',
        'm',
        'km',
        'years',
        'old',
        'of',
        'in',
        'to',
      ],
      ...[
        'about',
        'between',
        'or',
        'more',
        'no',
        'US',
        'France',
        'soldiers',
        'killed',
        'said',
        'May',
        'dozens',
      ],
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const hostile = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

  it('takes any string, and gives quantities in order that do not overlap, with parts inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        let read = 0;
        for (const quantity of findQuantities(text)) {
          const { number, unit, qualifier, noun, owner, place, status, attribution } = quantity;
          expect(quantity.start).toBeGreaterThanOrEqual(read);
          expect(quantity.start).toBeLessThanOrEqual(number.start);
          expect(quantity.end).toBeGreaterThanOrEqual(number.end);
          read = quantity.end;
          for (const part of [
            quantity,
            number,
            unit,
            qualifier,
            noun,
            owner,
            place,
            status,
            attribution,
          ]) {
            if (part === null) continue;
            expect(part.start).toBeLessThan(part.end);
            expect(part.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(part.start, part.end).trim()).toBe(text.slice(part.start, part.end));
          }
          const { low, high, magnitude } = quantity;
          expect(low === null || high === null || low <= high).toBe(true);
          expect(magnitude === null || (low === null && high === null)).toBe(true);
          expect([low ?? 0, high ?? 0].every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '9',
    '1 ',
    'one hundred ',
    'hundred ',
    '1-',
    '1,500 US soldiers said ',
    'between 5 and ',
    'of 1 in ',
    'no ',
    'a half ',
    'France 20-30 ',
    '$5 to ',
    'several hundred thousand million ',
    '1 000 ',
    '1.',
    '°',
  ])('takes time in proportion to the length: %j, over and over', (part) => {
    const time = (length: number) => {
      const text = part.repeat(length / part.length);
      const started = process.cpuUsage();
      findQuantities(text);
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1000;
    };
    time(4_000);
    const short = Math.min(time(4_000), time(4_000), time(4_000));
    // Eight times the length; 64 times the time would be quadratic.
    expect(Math.min(time(32_000), time(32_000))).toBeLessThan(32 * Math.max(short, 10));
  });
});
