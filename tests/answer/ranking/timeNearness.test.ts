import { describe, expect, it } from 'vitest';
import {
  nearnessInTime,
  sentencesBeginningAbout,
} from '../../../src/answer/ranking/timeNearness.ts';
import { SentenceIndex } from '../../../src/search/sentenceIndex.ts';
import { edgesOf, type TimeEdges } from '../../../src/text/edtf/timeBounds.ts';
import { article } from '../../support/articles.ts';

function indexed(body: string, published: string | null = null) {
  const index = new SentenceIndex();
  index.add(article({ body, published }));
  return index.articleOf(0);
}

function nearness(body: string, asked: string, published: string | null = null): number {
  const place = { article: indexed(body, published), position: 0 };
  return nearnessInTime(edgesOf(asked) as TimeEdges, place);
}

describe('nearnessInTime()', () => {
  it('is 1 where something begins in the time asked about', () => {
    expect(nearness('She led it from May 2004 to June 2005.', '2004-05/2005-06')).toBe(1);
    expect(nearness('She joined it in 2004.', '2004/2009')).toBe(1);
  });

  it('is the less near, the earlier or later it began', () => {
    const [june, july, august] = ['June', 'July', 'August'].map((month) =>
      nearness(`She joined it in ${month} 2004.`, '2004-07'),
    );
    expect(july).toBe(1);
    expect(june).toBe(august);
    expect(june).toBeGreaterThan(0.9);
    expect(june).toBeLessThan(1);
  });

  it('dates a sentence without a time by its publication', () => {
    expect(nearness('She leads it.', '2023-08', '2023-08-02')).toBe(1);
    expect(nearness('She leads it.', '2020', '2023-08-02')).toBeLessThan(0.01);
    expect(nearness('She joined it in 2004.', '2023-08', '2023-08-02')).toBeLessThan(0.01);
  });

  it('is 0 for an undated sentence, and where the time asked about has no beginning', () => {
    expect(nearness('She leads it.', '2023-08')).toBe(0);
    expect(nearness('She led it in 2004.', '../2004')).toBe(0);
  });
});

describe('sentencesBeginningAbout()', () => {
  it('gives those of which a time begins some months earlier or later at the most', () => {
    const body =
      'She joined in May 2004. Joe left in 1999. Ann came that autumn. Sue came in August 2004.';
    expect(sentencesBeginningAbout(edgesOf('2004-06/2009') as TimeEdges, indexed(body))).toEqual([
      0, 3,
    ]);
  });

  it('gives none for a time of no known beginning', () => {
    const asked = edgesOf('../2004') as TimeEdges;
    expect(sentencesBeginningAbout(asked, indexed('She joined in 2004.'))).toEqual([]);
  });
});
