import { describe, expect, it } from 'vitest';
import { segmentStarts } from '../../../src/text/sentences/splitSentences.ts';

describe('segmentStarts()', () => {
  it('finds where sentences start after the first', () => {
    expect(segmentStarts('One.  Two.\n\n Three.\n')).toEqual([6, 13]);
  });

  it('finds nothing in an empty text', () => {
    expect(segmentStarts('')).toEqual([]);
  });

  it('finds in a long text what Intl.Segmenter finds in one piece', () => {
    const long = `It is ${'very '.repeat(3_000)}long. `;
    const text = `One. 1 2 3 go on. ${long}${'Short. '.repeat(500)}${long}${'“Why?” he asked. '.repeat(300)}`;
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    const expected = Array.from(segmenter.segment(text), ({ index }) => index).slice(1);
    expect(segmentStarts(text)).toEqual(expected);
  });
});
