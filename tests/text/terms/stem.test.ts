import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/text/terms/stem.ts';

describe('stem()', () => {
  it.each([
    ['evacuation', 'evacuating'],
    ['led', 'leading'],
    ['men', 'man'],
    ['fought', 'fights'],
    ['died', 'dying'],
    ['centre', 'centers'],
    ['travelled', 'traveling'],
    ['aluminium', 'aluminum'],
    ['programmes', 'program'],
  ])('joins %s and %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['found', 'founded'],
    ['ground', 'grind'],
    ['wound', 'wind'],
    ['data', 'date'],
    ['news', 'new'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('returns what is too long for a word as it is', () => {
    const long = 'ing'.repeat(100_000);
    expect(stem(long)).toBe(long);
  });

  it.each(['constructor', '__proto__', 'hasOwnProperty'])('has no entry for %s', (word) => {
    expect(typeof stem(word)).toBe('string');
  });
});
