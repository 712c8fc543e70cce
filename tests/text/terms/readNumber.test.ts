import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/text/terms/readNumber.ts';

describe('readNumber()', () => {
  it.each([
    ['1,500', '1500'],
    ['1\u202f500\u202f000', '1500000'],
    ['3.50', '3.5'],
    ['10.0', '10'],
    ['100', '100'],
    ['26th', '26'],
    ['2023’s', '2023'],
    ['1990s', '1990s'],
    ['1.5.2', '1.5.2'],
    ['seven', '7'],
    ['twelve', '12'],
    ['one', undefined],
    ['g7', undefined],
    ['thousand', undefined],
  ])('reads %s as %s', (word, number) => {
    expect(readNumber(word)).toBe(number);
  });

  it('reads a number however its thousands are set off', () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        expect(readNumber(number.toLocaleString('en-US'))).toBe(String(number));
      }),
    );
  });
});
