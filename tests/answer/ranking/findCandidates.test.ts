import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { findCandidates } from '../../../src/answer/ranking/findCandidates.ts';
import { SentenceIndex } from '../../../src/search/sentenceIndex.ts';
import { article } from '../../support/articles.ts';

function candidatesFor(question: string, body: string): string[] {
  const index = new SentenceIndex();
  index.add(article({ id: 'council', title: 'Council of State', body }));
  return findCandidates(readQuestion(question, index), index).map(({ article, position }) => {
    const { start, end } = article.spans[position] ?? { start: 0, end: 0 };
    return article.article.body.slice(start, end);
  });
}

describe('findCandidates()', () => {
  it('gives nothing for a question that no sentence shares a word with', () => {
    expect(candidatesFor('qwerty asdf?', 'The council met in March.')).toEqual([]);
  });

  it('keeps to a few dozen, however many sentences match alike', () => {
    const body = Array.from({ length: 2000 }, (_, i) => `The council met in room ${i}.`).join(' ');
    const found = candidatesFor('where did the council meet in 1999?', body);
    expect(found.length).toBeGreaterThan(10);
    expect(found.length).toBeLessThan(100);
    expect(new Set(found).size).toBe(found.length);
  });

  it('looks in the best article for what began at the time asked about', () => {
    const others = Array.from({ length: 200 }, (_, i) => `The council met in room ${i}.`);
    const body = [...others, 'Ann Low took over in May 1990.'].join(' ');
    const told = (question: string) => candidatesFor(question, body).join(' ').includes('Ann Low');
    expect(told('who chaired the council from 1990 to 1994?')).toBe(true);
    expect(told('who chaired the council from 1980 to 1984?')).toBe(false);
    expect(told('who chaired the council?')).toBe(false);
  });
});
