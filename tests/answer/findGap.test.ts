import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import { SentenceIndex } from '../../src/search/sentenceIndex.ts';
import { article } from '../support/articles.ts';

const index = new SentenceIndex();
index.add(
  article({
    body: 'There are about 1,500 French soldiers in Niger. About a thousand US soldiers are there too. On Tuesday, Germany urged its citizens to leave.',
  }),
);

function gap(question: string) {
  return answerQuestion(question, index, { limit: 3, threshold: 1 }).gap;
}

describe('the gap of an answer', () => {
  it('names what there is no figure for, and whose figures there are', () => {
    const found = gap('how many German soldiers are in Niger?');
    expect(found?.missing).toBe('German soldiers');
    expect([...(found?.figuresFor ?? [])].sort()).toEqual(['French', 'US']);
  });

  it.each([
    'how many French soldiers are in Niger?',
    'how many soldiers?',
    'who are the German soldiers?',
    'Niger',
  ])('is none for "%s"', (question) => {
    expect(gap(question)).toBeNull();
  });
});
