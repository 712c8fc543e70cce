import { describe, expect, it } from 'vitest';
import { NearDuplicates } from '../../../src/sources/doubts/nearDuplicates.ts';

/** Sentences that share no five words. */
const sentence = (n: number) =>
  `Sentence ${n} tells of ${n * 7} ships and of ${n * 13} sailors who left harbour ${n} on day ${n * 3}.`;
const text = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => sentence(from + at)).join(' ');

describe('NearDuplicates', () => {
  const near = new NearDuplicates();
  near.add('a', text(0, 40));
  near.add('b', text(100, 140));

  it('finds the same text, whatever its punctuation, case and white space', () => {
    const changed = text(0, 40).toUpperCase().replaceAll('.', ' …\n\n');
    expect(near.find(changed)).toEqual({ id: 'a', share: 1 });
  });

  it('finds a part of a text, and a text with a part of it', () => {
    expect(near.find(text(100, 115))).toMatchObject({ id: 'b', share: expect.closeTo(1, 1) });
    expect(near.find(text(80, 180))).toMatchObject({ id: 'b' });
  });

  it('finds an edited text', () => {
    const edited = text(0, 40).replaceAll('sailors who', 'women and men that');
    const share = near.find(edited)?.share ?? 0;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(1);
  });

  it('finds nothing like another text, and nothing like a few words', () => {
    expect(near.find(text(200, 240))).toBeNull();
    expect(near.find('Two words.')).toBeNull();
    expect(near.find('')).toBeNull();
  });
});
