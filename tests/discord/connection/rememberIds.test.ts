import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rememberIds } from '../../../src/discord/connection/rememberIds.ts';

describe('rememberIds()', () => {
  it('knows an id the second time', () => {
    const isNew = rememberIds(2);
    expect([isNew('a'), isNew('b'), isNew('a')]).toEqual([true, true, false]);
  });

  it('forgets the oldest id where there are too many', () => {
    const isNew = rememberIds(2);
    for (const id of ['a', 'b', 'c']) isNew(id);
    expect([isNew('c'), isNew('b'), isNew('a')]).toEqual([false, false, true]);
  });

  it('behaves as a list of the latest different ids', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.constantFrom(...'abcdefgh')),
        (capacity, ids) => {
          const isNew = rememberIds(capacity);
          let latest: string[] = [];
          for (const id of ids) {
            expect(isNew(id)).toBe(!latest.includes(id));
            if (!latest.includes(id)) latest = [...latest, id].slice(-capacity);
          }
        },
      ),
    );
  });
});
