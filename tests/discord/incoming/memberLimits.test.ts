import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLimits, type Verdict } from '../../../src/discord/incoming/memberLimits.ts';

type Use = Parameters<ReturnType<typeof createLimits>['check']>[0];

const ANA: Use = {
  budget: 'question',
  guildId: '1383825041002594304',
  userId: '1383825041002594305',
  cooldownSeconds: 0,
  isPublic: false,
};
const BEN: Use = { ...ANA, userId: '1383825041002594306' };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

async function checkTimes(times: number, use: Use, limits = createLimits()): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (let i = 0; i < times; i += 1) verdicts.push(await limits.check(use));
  return verdicts;
}

describe('createLimits()', () => {
  it('lets a member ask eight questions a minute, says when to go on, then falls silent', async () => {
    const limits = createLimits();
    expect(await checkTimes(8, ANA, limits)).toEqual(Array(8).fill('go'));
    vi.advanceTimersByTime(20_000);
    expect(await checkTimes(3, ANA, limits)).toEqual([{ waitSeconds: 40 }, 'silent', 'silent']);
    vi.advanceTimersByTime(40_000);
    expect(await limits.check(ANA)).toBe('go');
  });

  it.for<[string, Partial<Use>]>([
    ['another member', { userId: BEN.userId }],
    ['another server', { guildId: '1383825041002594307' }],
    ['direct messages', { guildId: null }],
    ['clicks', { budget: 'click' }],
  ])('leaves %s alone', async ([, change]) => {
    const limits = createLimits();
    await checkTimes(20, ANA, limits);
    expect(await limits.check({ ...ANA, ...change })).toBe('go');
  });

  it('has more room for clicks', async () => {
    const verdicts = await checkTimes(42, { ...ANA, budget: 'click' });
    expect(verdicts.filter((verdict) => verdict === 'go')).toHaveLength(40);
    expect(verdicts.slice(40)).toEqual([{ waitSeconds: 60 }, 'silent']);
  });

  it('counts a person in direct messages', async () => {
    const verdicts = await checkTimes(10, { ...ANA, guildId: null });
    expect(verdicts.slice(8)).toEqual([{ waitSeconds: 60 }, 'silent']);
  });

  it('keeps the server’s own cooldown, for each member', async () => {
    const limits = createLimits();
    const use = { ...ANA, cooldownSeconds: 300 };
    expect(await limits.check(use)).toBe('go');
    vi.advanceTimersByTime(100_500);
    expect(await checkTimes(2, use, limits)).toEqual([{ waitSeconds: 200 }, 'silent']);
    expect(await limits.check({ ...BEN, cooldownSeconds: 300 })).toBe('go');
    expect(await limits.check({ ...use, budget: 'click' })).toBe('go');
    vi.advanceTimersByTime(199_500);
    expect(await limits.check(use)).toBe('go');
  });

  it('keeps to a cooldown from the moment that it is changed', async () => {
    const limits = createLimits();
    await limits.check({ ...ANA, cooldownSeconds: 300 });
    expect(await limits.check({ ...ANA, cooldownSeconds: 5 })).toBe('go');
    expect(await limits.check(ANA)).toBe('go');
  });

  it('gives the cooldown back, and nothing of the limit of a minute', async () => {
    const limits = createLimits();
    const use = { ...ANA, cooldownSeconds: 300 };
    for (let i = 0; i < 8; i += 1) {
      expect(await limits.check(use)).toBe('go');
      await limits.giveBack(use);
    }
    expect(await limits.check(use)).toEqual({ waitSeconds: 60 });
    vi.advanceTimersByTime(60_000);
    expect(await limits.check(use)).toBe('go');
    vi.advanceTimersByTime(200_000);
    expect(await limits.check(use)).toEqual({ waitSeconds: 100 });
  });

  it('gives no cooldown back for a click, nor to others', async () => {
    const limits = createLimits();
    const use = { ...ANA, cooldownSeconds: 300 };
    await limits.check(use);
    await limits.giveBack({ ...use, budget: 'click' });
    await limits.giveBack({ ...use, userId: BEN.userId });
    expect(await limits.check(use)).toEqual({ waitSeconds: 300 });
  });

  it('counts no question that the cooldown refuses', async () => {
    const limits = createLimits();
    await checkTimes(30, { ...ANA, cooldownSeconds: 30 }, limits);
    const verdicts = await checkTimes(8, ANA, limits);
    expect(verdicts.filter((verdict) => verdict === 'go')).toHaveLength(7);
  });

  it('does not start a cooldown with a question that it refuses for another reason', async () => {
    const limits = createLimits();
    await checkTimes(9, ANA, limits);
    await limits.check({ ...ANA, cooldownSeconds: 300 });
    vi.advanceTimersByTime(60_000);
    expect(await limits.check({ ...ANA, cooldownSeconds: 300 })).toBe('go');
  });

  it('keeps a server to 120 questions a minute, and tells each member so, or the channel once', async () => {
    const limits = createLimits();
    const member = (i: number) => ({ ...ANA, userId: String(10n ** 17n + BigInt(i)) });
    for (let i = 0; i < 120; i += 1) expect(await limits.check(member(i))).toBe('go');
    for (const i of [120, 121]) {
      expect(await checkTimes(2, member(i), limits)).toEqual([{ waitSeconds: 60 }, 'silent']);
    }
    const inPublic = (i: number) => ({ ...member(i), isPublic: true });
    expect(await limits.check(inPublic(122))).toEqual({ waitSeconds: 60 });
    expect(await limits.check(inPublic(123))).toBe('silent');
  });

  it('answers one of many that come at the same time, where there is a cooldown, and refuses one', async () => {
    const limits = createLimits();
    const use = { ...ANA, cooldownSeconds: 10 };
    const verdicts = await Promise.all(Array.from({ length: 20 }, () => limits.check(use)));
    expect(verdicts.filter((verdict) => verdict === 'go')).toHaveLength(1);
    expect(verdicts.filter((verdict) => typeof verdict === 'object')).toHaveLength(1);
  });

  it('refuses in words at most once until the time that it told, after which it answers', async () => {
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 30_000 }),
      who: fc.integer({ min: 0, max: 2 }),
      cooldownSeconds: fc.constantFrom(0, 5, 60, 300),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const limits = createLimits();
        const told = [0, 0, 0];
        const went: number[][] = [[], [], []];
        for (const { wait, who, cooldownSeconds } of steps) {
          vi.advanceTimersByTime(wait);
          const now = Date.now();
          const use = { ...ANA, userId: String(10n ** 17n + BigInt(who)), cooldownSeconds };
          const verdict = await limits.check(use);
          const [last = 0] = went[who]?.slice(-1) ?? [];
          if (verdict === 'go') {
            went[who]?.push(now);
            // Fixed windows: two of them may touch.
            const recent = went[who]?.filter((time) => time > now - 60_000) ?? [];
            expect(recent.length).toBeLessThanOrEqual(16);
          } else {
            expect(last).toBeGreaterThan(now - 300_000);
          }
          if (typeof verdict === 'object') {
            expect(now).toBeGreaterThan((told[who] ?? 0) - 1_000);
            expect(verdict.waitSeconds).toBeGreaterThan(0);
            told[who] = now + verdict.waitSeconds * 1_000;
          }
        }
        vi.advanceTimersByTime(300_000);
        expect(await limits.check({ ...ANA, cooldownSeconds: 300 })).toBe('go');
      }),
      { numRuns: 60 },
    );
  });

  it('forgets members once their time has passed', async () => {
    const limits = createLimits();
    for (let i = 0; i < 100; i += 1) {
      await limits.check({ ...ANA, guildId: null, userId: String(i), cooldownSeconds: 300 });
    }
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    vi.advanceTimersByTime(300_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('counts the time that searches take, of a member and of all on a server', async () => {
    const limits = createLimits();
    await limits.charge(ANA, 3_999);
    expect(await limits.check(ANA)).toBe('go');
    await limits.charge(ANA, 1);
    vi.advanceTimersByTime(10_000);
    expect(await limits.checkWork(ANA)).toEqual({ waitSeconds: 50 });
    expect(await limits.check(ANA)).toBe('silent');
    expect(await limits.check(BEN)).toBe('go');
    for (let i = 10; i < 20; i++) await limits.charge({ ...ANA, userId: `${i}` }, 1_600);
    expect(await limits.check(BEN)).toEqual({ waitSeconds: 50 });
    expect(await limits.check({ ...BEN, guildId: '1383825041002594307' })).toBe('go');
    vi.advanceTimersByTime(50_000);
    expect(await limits.check(ANA)).toBe('go');
  });

  it('keeps all direct messages together from taking the bot, as it does a server', async () => {
    const limits = createLimits();
    const direct = (i: number): Use => ({ ...ANA, guildId: null, userId: `${i}` });
    for (let i = 0; i < 600; i++) expect(await limits.check(direct(i))).toBe('go');
    expect(await limits.check(direct(600))).toEqual({ waitSeconds: 60 });
    expect(await limits.check(ANA)).toBe('go');
  });
});
