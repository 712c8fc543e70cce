import { describe, expect, it } from 'vitest';
import { joinSentences, type Seam } from '../../../src/text/sentences/seam.ts';

describe('joinSentences()', () => {
  it('drops the boundaries that a join knows', () => {
    const join = joinSentences([({ before }) => before === 'Mr.', ({ at }) => at === 4]);
    expect(join('One two. Mr. Sow left. Yes.', [4, 9, 13, 23])).toEqual([9, 23]);
  });

  it('shows a join where the sentence before started', () => {
    const seen: Seam[] = [];
    joinSentences([(seam) => !seen.push(seam)])('One. Two. Three.', [5, 10]);
    expect(seen.map(({ at, sentenceStart, before }) => [at, sentenceStart, before])).toEqual([
      [5, 0, 'One.'],
      [10, 5, 'Two.'],
    ]);
  });
});
