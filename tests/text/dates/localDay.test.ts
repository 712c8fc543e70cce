import { describe, expect, it } from 'vitest';
import { localDay } from '../../../src/text/dates/localDay.ts';

describe('localDay()', () => {
  it('is the day of the machine’s own time zone, from its first to its last moment', () => {
    expect(localDay(new Date(2023, 0, 5, 0, 0, 0))).toBe('2023-01-05');
    expect(localDay(new Date(2023, 11, 31, 23, 59, 59))).toBe('2023-12-31');
  });
});
