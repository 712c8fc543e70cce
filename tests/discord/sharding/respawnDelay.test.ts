import { describe, expect, it } from 'vitest';
import { respawnDelay } from '../../../src/discord/sharding/startShards.ts';

const MINUTE = 60_000;

describe('respawnDelay()', () => {
  it('waits twice as long after each crash of a while, and from the sixth on a long time', () => {
    const crashes = [0, 1, 2, 3, 4, 5].map((minutes) => minutes * MINUTE);
    const delays = crashes.map((_, index) => respawnDelay(crashes.slice(0, index + 1)).delay);
    expect(delays).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 5 * MINUTE]);
  });

  it('forgives crashes of long ago', () => {
    const daily = Array.from({ length: 100 }, (_, day) => day * 24 * 60 * MINUTE);
    expect(respawnDelay(daily)).toEqual({ delay: 1_000, isChronic: false });
  });
});
