import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { watchLag } from '../../../src/discord/health/createMonitor.ts';

/** Keeps the process from its other work. */
function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('watchLag()', () => {
  it('tells how late a busy process is', async () => {
    const lag = watchLag();
    onTestFinished(lag.stop);
    expect(lag.averageMs()).toBe(0);
    for (let round = 0; round < 5; round++) {
      block(200);
      await sleep(1);
    }
    expect(lag.averageMs()).toBeGreaterThan(50);
    expect(lag.longestMs()).toBeGreaterThan(150);
  });
});
