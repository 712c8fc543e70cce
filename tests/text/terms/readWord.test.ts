import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedCache, readNumber } from '../../../src/text/terms/readWord.ts';

describe('boundedCache()', () => {
  it('computes a short key once', () => {
    let calls = 0;
    const cached = boundedCache((key) => `${key}${++calls}`);
    expect([cached('a'), cached('a'), cached('b')]).toEqual(['a1', 'a1', 'b2']);
  });

  it('does not keep long keys', () => {
    let calls = 0;
    const cached = boundedCache(() => ++calls);
    const key = 'x'.repeat(1000);
    expect([cached(key), cached(key)]).toEqual([1, 2]);
  });

  it('starts afresh when it is full, and stays right', () => {
    const cached = boundedCache((key) => key);
    for (let i = 0; i < 250_000; i++) {
      cached(String(i));
    }
    expect(cached('7')).toBe('7');
  });
});

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
