import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createLongWork } from '../../../src/discord/incoming/longWork.ts';

describe('createLongWork()', () => {
  it('does one piece after the other, also where one fails', async () => {
    const work = createLongWork();
    const steps: string[] = [];
    const piece = (name: string, fails = false) =>
      work.run(async () => {
        for (const step of [1, 2]) {
          steps.push(`${name}${step}`);
          await work.giveWay();
        }
        if (fails) throw new Error(name);
        return name;
      });
    const done = await Promise.allSettled([piece('a'), piece('b', true), piece('c')]);
    expect(steps).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'c2']);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('lets others go first between two steps', async () => {
    const work = createLongWork();
    const steps: string[] = [];
    const others = sleep(1).then(() => steps.push('other'));
    await work.run(async () => {
      const end = performance.now() + 20;
      while (performance.now() < end);
      await work.giveWay();
      await work.giveWay();
      steps.push('long');
    });
    await others;
    expect(steps).toEqual(['other', 'long']);
  });

  it('takes no more than so many', async () => {
    const work = createLongWork(2);
    const results = await Promise.all([1, 2, 3].map((number) => work.run(async () => number)));
    expect(results).toEqual([1, 2, null]);
    expect(await work.run(async () => 4)).toBe(4);
  });
});
