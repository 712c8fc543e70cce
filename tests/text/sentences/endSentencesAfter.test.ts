import { describe, expect, it } from 'vitest';
import { endSentencesAfter } from '../../../src/text/sentences/endSentencesAfter.ts';

describe('endSentencesAfter()', () => {
  it('moves boundaries within a stretch to its end', () => {
    const stretches = [
      { start: 2, end: 6 },
      { start: 12, end: 15 },
    ];
    const text = 'x'.repeat(20);
    expect(endSentencesAfter([2, 3, 5, 9, 15, 18], { text, stretches })).toEqual([2, 6, 9, 15, 18]);
  });

  it('sets none at the end of the text', () => {
    const stretches = [{ start: 2, end: 6 }];
    expect(endSentencesAfter([4], { text: 'x'.repeat(6), stretches })).toEqual([]);
  });
});
