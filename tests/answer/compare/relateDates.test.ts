import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relateDates } from '../../../src/answer/compare/relateDates.ts';

describe('relateDates()', () => {
  it.each([
    ['2023-08-02', '2023-08-02', 'same'],
    ['2023-08-02', '2023-08', 'within'],
    ['2023', '2023-08', 'contains'],
    ['2023-08-02', '2023-08-03', 'differs'],
    ['2023-07-26/..', '2023-07-27', 'contains'],
    ['../2023-07-26', '2023-07-27', 'differs'],
    ['2023-07/2023-08', '2023-08/2023-09', 'overlaps'],
    ['[2021-03-04,2021-04-03]', '2021-03-04', 'contains'],
    ['XXXX-07-26', '2023-07-26', 'not_comparable'],
    ['2013~', '2013', 'not_comparable'],
    [null, '2013', 'not_comparable'],
  ] as const)('%s to %s: %s', (a, b, relation) => {
    expect(relateDates({ edtf: a }, { edtf: b })).toBe(relation);
  });

  const anyDate = fc.constantFrom(
    ...['2023', '2023-08', '2023-08-02', '199X', '2023-21', '2022/2023-08', '2023/..', '../2023'],
    ...['XXXX-07-26', '2013~', '2023-07?', '[2021-03-04,2021-04-03]', null],
  );

  it('says the same from the other side', () => {
    const turned: Readonly<Record<string, string>> = { within: 'contains', contains: 'within' };
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const relation = relateDates({ edtf: a }, { edtf: b });
        expect(relateDates({ edtf: b }, { edtf: a })).toBe(turned[relation] ?? relation);
      }),
    );
  });
});
