import { describe, expect, it } from 'vitest';
import { germanDate } from '../../src/wording/germanDate.ts';

describe('germanDate()', () => {
  it.each<[string, string]>([
    ['2023', '2023'],
    ['2023-08', 'Aug. 2023'],
    ['2023-08-02', '2. Aug. 2023'],
    ['2021-12?', 'Dez. 2021 (unsicher)'],
    ['2013~', 'etwa 2013'],
    ['2023-21', 'Frühling 2023'],
    ['2023-33', '1. Quartal 2023'],
    ['199X', '1990er Jahre'],
    ['19XX', '20. Jahrhundert'],
    ['XXXX-07-26', '26. Juli, Jahr unbekannt'],
    ['2011/..', 'seit 2011'],
    ['../2023-06-30', 'bis 30. Juni 2023'],
    ['2022-05-23/2022-05-29', '23. Mai 2022 – 29. Mai 2022'],
    ['[2021-03-04,2021-04-03]', '4. März 2021 oder 3. Apr. 2021'],
  ])('%s: %s', (edtf, expected) => {
    expect(germanDate(edtf)).toBe(expected);
  });

  it('throws where it is no date', () => {
    expect(() => germanDate('May')).toThrow(RangeError);
  });
});
