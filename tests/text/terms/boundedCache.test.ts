import { describe, expect, it } from 'vitest';
import { boundedCache } from '../../../src/text/terms/boundedCache.ts';

describe('boundedCache()', () => {
  it('computes a short key once', () => {
    let calls = 0;
    const cached = boundedCache((key) => `${key}${++calls}`);
    expect([cached('a'), cached('a'), cached('b')]).toEqual(['a1', 'a1', 'b2']);
  });

  it('does not keep long keys', () => {
    let calls = 0;
    const cached = boundedCache(() => ++calls);
    const key = 'x'.repeat(1000);
    expect([cached(key), cached(key)]).toEqual([1, 2]);
  });

  it('starts afresh when it is full, and stays right', () => {
    const cached = boundedCache((key) => key);
    for (let i = 0; i < 250_000; i++) {
      cached(String(i));
    }
    expect(cached('7')).toBe('7');
  });
});
