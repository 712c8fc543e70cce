import { describe, expect, it } from 'vitest';
import { type Connection, judgeHealth } from '../../../src/discord/health/judgeHealth.ts';

const NOW = 1_700_000_000_000;
const MINUTE = 60_000;

const well: Connection = {
  isReady: true,
  since: NOW - 10 * MINUTE,
  lastHeartbeat: NOW - 41_000,
  latencyMs: 40,
  isTokenRefused: false,
  guilds: 3,
};

function judge(connection: Partial<Connection>, lagMs = 5, stallMs = 50) {
  return judgeHealth({ ...well, ...connection }, { now: NOW, lagMs, stallMs });
}

describe('judgeHealth()', () => {
  it('finds nothing wrong with a bot whose heartbeats are answered', () => {
    expect(judge({})).toEqual({ health: [], readiness: [], longestStallMs: 50 });
  });

  it('lets a new connection be, before its first heartbeat', () => {
    const connection = { since: NOW - 30_000, lastHeartbeat: null };
    expect(judge(connection)).toEqual({ health: [], readiness: [], longestStallMs: 50 });
  });

  it('does not hold the silence of an old connection against a new one', () => {
    const connection = { since: NOW - 30_000, lastHeartbeat: NOW - 10 * MINUTE };
    expect(judge(connection).health).toEqual([]);
  });

  it('cannot be asked while it connects again, and works all the same', () => {
    expect(judge({ isReady: false, since: NOW - 5_000 })).toMatchObject({
      health: [],
      readiness: ['Not connected to Discord, since 5 s ago'],
    });
  });

  it.each([
    [
      'cut off for long',
      { isReady: false, since: NOW - 3 * MINUTE },
      5,
      /Not connected to Discord for 180 s/,
    ],
    [
      'without an answer to its heartbeats',
      { lastHeartbeat: NOW - 2 * MINUTE },
      5,
      /heartbeat for 120 s/,
    ],
    ['with a refused token, however connected', { isTokenRefused: true }, 5, /refuses the token/],
    ['too busy', {}, 1_500, /late by 2 s/],
  ])('does not work: %s', (_, connection, lagMs, reason) => {
    const { health, readiness } = judge(connection, lagMs);
    expect(health).toEqual([expect.stringMatching(reason)]);
    expect(readiness).toContain(health[0]);
  });

  it('knows of a stall that Discord may end the connection for', () => {
    expect(judge({}, 5, 19_000)).toMatchObject({ health: [], longestStallMs: 19_000 });
    expect(judge({}, 5, 52_000).health).toEqual([
      expect.stringMatching(/^The process stood still for 52 s/),
    ]);
  });
});
