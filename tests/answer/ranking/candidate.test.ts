import { describe, expect, it } from 'vitest';
import { isStray } from '../../../src/answer/ranking/candidate.ts';
import { SentenceIndex } from '../../../src/search/sentenceIndex.ts';
import { article } from '../../support/articles.ts';

describe('isStray()', () => {
  it.each([
    ['Ferry news', true, 'a headline'],
    ['US troops leave Niger as the junta turns to Moscow', true, 'a long headline'],
    ['- 1990-1994: Ann Low', false, 'an item of a list'],
    ['1) Peace', false, 'a numbered one'],
    ['The ferry sank.', false, 'a sentence, however short'],
    [
      'At sea level two atoms of the element bind to form a colourless gas with the formula O',
      false,
      'a sentence that lost its end to a line break',
    ],
  ])('%s: %s (%s)', (body, expected) => {
    const index = new SentenceIndex();
    index.add(article({ body }));
    const place = { article: index.articleOf(0), position: 0 };
    expect(isStray({ ...place, fieldScore: 1, articleScore: 1, articleRank: 0 })).toBe(expected);
  });
});
