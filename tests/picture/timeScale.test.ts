import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticksOf } from '../../src/picture/axes.ts';
import { firstDay } from '../../src/text/edtf/days.ts';

const ticks = (first: string, last: string) =>
  ticksOf({ first: firstDay(first), last: firstDay(last) }).map(({ edtf }) => edtf);

describe('ticksOf()', () => {
  it.each<[string, string, string[]]>([
    ['2023-08-02', '2023-08-02', ['2023-08-02']],
    ['2023-08-01', '2023-08-04', ['2023-08-01', '2023-08-02', '2023-08-03', '2023-08-04']],
    ['2023-01-15', '2023-05-20', ['2023-02', '2023-03', '2023-04', '2023-05']],
    ['2019-06-01', '2023-08-02', ['2020', '2021', '2022', '2023']],
  ])('%s to %s', (first, last, expected) => {
    expect(ticks(first, last)).toEqual(expected);
  });

  it('are few, in order, and within the days', () => {
    const day = fc.integer({ min: -700_000, max: 2_000_000 });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const days = ticksOf({ first, last }).map((tick) => tick.day);
        expect(days.length).toBeLessThanOrEqual(9);
        expect(days).toEqual([...days].sort((one, other) => one - other));
        for (const tick of days) expect(tick >= first && tick <= last).toBe(true);
      }),
    );
  });
});
