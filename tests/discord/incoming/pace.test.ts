import { describe, expect, it } from 'vitest';
import { createPace } from '../../../src/discord/incoming/pace.ts';

function startPace() {
  let now = 1_000_000;
  const pace = createPace(() => now);
  const answer = (milliseconds: number) =>
    pace.timed(async () => {
      now += milliseconds;
    });
  return { pace, answer, now: () => now };
}

describe('createPace()', () => {
  it('finds a fresh question quick, as long as nothing else is known', () => {
    const { pace, now } = startPace();
    expect(pace.isSlow(now())).toBe(false);
  });

  it('finds a question slow that has waited for half of the time', () => {
    const { pace, now } = startPace();
    expect(pace.isSlow(now() - 1_500)).toBe(false);
    expect(pace.isSlow(now() - 1_501)).toBe(true);
  });

  it('takes a question that is past answering for one that a wrong clock makes old', () => {
    const { pace, now } = startPace();
    expect(pace.isSlow(now() - 3_000)).toBe(false);
    expect(pace.isSlow(now() - 3_600_000)).toBe(false);
  });

  it('adds what the slowest of the last answers took', async () => {
    const { pace, answer, now } = startPace();
    await answer(1_000);
    await answer(10);
    expect(pace.isSlow(now() - 500)).toBe(false);
    expect(pace.isSlow(now() - 501)).toBe(true);
  });

  it('forgets a slow answer after twenty quick ones', async () => {
    const { pace, answer, now } = startPace();
    await answer(5_000);
    for (let i = 0; i < 19; i += 1) await answer(1);
    expect(pace.isSlow(now())).toBe(true);
    await answer(1);
    expect(pace.isSlow(now())).toBe(false);
  });

  it('counts an answer that failed, and passes the failure on', async () => {
    const { pace, answer, now } = startPace();
    const failing = pace.timed(async () => {
      await answer(2_000);
      throw new Error('The index is gone');
    });
    await expect(failing).rejects.toThrow('The index is gone');
    expect(pace.isSlow(now())).toBe(true);
  });

  it('is not misled by a clock that is behind Discord’s', async () => {
    const { pace, answer, now } = startPace();
    await answer(2_000);
    expect(pace.isSlow(now() + 60_000)).toBe(true);
  });

  it('finds an event too late that took 3 s longer than the quickest, whatever the clocks say', () => {
    for (const wrong of [0, 86_400_000, -86_400_000]) {
      const { pace, now } = startPace();
      const late = (milliseconds: number) => pace.isTooLate(now() - wrong - milliseconds);
      expect(late(5_000)).toBe(false); // for all that is known yet
      expect(late(100)).toBe(false);
      expect(late(3_100)).toBe(false);
      expect(late(3_101)).toBe(true);
      expect(late(60_000)).toBe(true);
      expect(late(200)).toBe(false);
    }
  });

  it('forgets the quickest event in time, as clocks drift', async () => {
    const { pace, answer, now } = startPace();
    pace.isTooLate(now());
    for (let minutes = 0; minutes < 20; minutes += 4) {
      await answer(4 * 60_000);
      pace.isTooLate(now() - 2_000);
    }
    expect(pace.isTooLate(now() - 4_500)).toBe(false);
  });
});
