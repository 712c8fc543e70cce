import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { findCandidates } from '../../../src/answer/ranking/findCandidates.ts';
import { SentenceIndex } from '../../../src/search/sentenceIndex.ts';
import { article } from '../../support/articles.ts';

const HEADS = Array.from({ length: 60 }, (_, i) => `Head ${i} led the council well enough.`);

function candidatesFor(question: string, body: string): string[] {
  const index = new SentenceIndex();
  index.add(article({ id: 'council', title: 'Council of State', body }));
  index.add(article({ id: 'other', body: 'From 1983 to 1988 the harbour was rebuilt.' }));
  return findCandidates(readQuestion(question, index), index).map(({ article, position }) => {
    const { start, end } = article.spans[position] ?? { start: 0, end: 0 };
    return article.article.body.slice(start, end);
  });
}

describe('findCandidates()', () => {
  it('takes the lines of the best article that speak of the years asked for', () => {
    const line = 'Themis Kour, judge (1981–1989), was next.';
    const body = [...HEADS, line, ...HEADS].join(' ');
    const question = 'who led the council of state from 1983 to 1988?';
    expect(candidatesFor(question, body)).toContain(line);
    expect(candidatesFor('who led the council of state?', body)).not.toContain(line);
  });

  it('keeps to a few dozen, however many sentences match alike', () => {
    const body = Array.from({ length: 2000 }, (_, i) => `The council met in room ${i}.`).join(' ');
    const found = candidatesFor('where did the council meet in 1999?', body);
    expect(found.length).toBeGreaterThan(10);
    expect(found.length).toBeLessThan(100);
    expect(new Set(found).size).toBe(found.length);
  });
});
