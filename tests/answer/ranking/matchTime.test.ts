import { describe, expect, it } from 'vitest';
import { matchTime, sentencesBeginningAbout } from '../../../src/answer/ranking/matchTime.ts';
import { SentenceIndex } from '../../../src/search/sentenceIndex.ts';
import { edgesOf, type TimeEdges } from '../../../src/text/edtf/edgesOf.ts';
import { article } from '../../support/articles.ts';

function indexed(body: string, published: string | null = null) {
  const index = new SentenceIndex();
  index.add(article({ body, published }));
  return index.articleOf(0);
}

function match(body: string, asked: string, published: string | null = null) {
  const place = { article: indexed(body, published), position: 0 };
  return matchTime(edgesOf(asked) as TimeEdges, place);
}

describe('matchTime()', () => {
  it('finds the time asked about', () => {
    const same = match('She led it from May 2004 to June 2005.', '2004-05/2005-06');
    expect(same).toEqual({ begin: 1, end: 1, isToTheMonth: true, overlaps: true });
  });

  it('takes a sentence that tells how it began, too', () => {
    const { begin, end, overlaps } = match('She joined it in 2004.', '2004/2009');
    expect(begin).toBe(1);
    expect(end).toBeLessThan(0.01);
    expect(overlaps).toBe(true);
  });

  it('is the less near, the earlier or later it began', () => {
    const [june, july, august] = ['June', 'July', 'August'].map(
      (month) => match(`She joined it in ${month} 2004.`, '2004-07').begin,
    );
    expect(july).toBe(1);
    expect(june).toBe(august);
    expect(june).toBeGreaterThan(0.9);
    expect(june).toBeLessThan(1);
  });

  it('is to the month only where both are', () => {
    expect(match('She joined it on 3 May 2004.', '2004-05/2009').isToTheMonth).toBe(true);
    expect(match('She joined it in 2004.', '2004-05/2009').isToTheMonth).toBe(false);
    expect(match('She joined it in May 2004.', '2004/2009').isToTheMonth).toBe(false);
  });

  it('lets what is open reach as far as it does', () => {
    expect(match('She has led it since 2001.', '2004/2009').overlaps).toBe(true);
    expect(match('She led it until 2001.', '2004/2009').overlaps).toBe(false);
    expect(match('She led it in 2012.', '2004/..').overlaps).toBe(true);
    expect(match('She led it in 2012.', '../2004').overlaps).toBe(false);
  });

  it('dates a sentence without a time by its publication', () => {
    expect(match('She leads it.', '2023-08', '2023-08-02').overlaps).toBe(true);
    expect(match('She leads it.', '2022', '2023-08-02').overlaps).toBe(false);
    expect(match('She joined it in 2004.', '2023-08', '2023-08-02').overlaps).toBe(false);
  });

  it('does not pass an undated sentence off as fitting', () => {
    const none = { begin: 0, end: 0, isToTheMonth: false, overlaps: false };
    expect(match('She leads it.', '2023-08')).toEqual(none);
    expect(match('She led it before the coup of 26 July.', '2023-08')).toEqual(none);
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
