import { describe, expect, it } from 'vitest';
import { firstDay, lastDay } from '../../../src/text/edtf/days.ts';

describe('firstDay() and lastDay()', () => {
  it.each([
    ['1970', 0, 364],
    ['1970-02', 31, 58],
    ['1972-02', 761, 789],
    ['1970-12', 334, 364],
    ['1970-01-02', 1, 1],
    ['1969-12-31', -1, -1],
  ])('span what %s may mean', (edtf, first, last) => {
    expect([firstDay(edtf), lastDay(edtf)]).toEqual([first, last]);
  });

  it('refuse what is no date', () => {
    expect(() => firstDay('soon')).toThrow(RangeError);
    expect(() => lastDay('2023-13')).toThrow(RangeError);
  });
});
