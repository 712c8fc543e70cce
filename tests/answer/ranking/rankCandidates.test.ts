import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { findCandidates } from '../../../src/answer/ranking/findCandidates.ts';
import { SHIPPED_MODEL } from '../../../src/answer/ranking/model.ts';
import { rankCandidates } from '../../../src/answer/ranking/rankCandidates.ts';
import { SentenceIndex } from '../../../src/search/sentenceIndex.ts';
import { article } from '../../support/articles.ts';

function areOfOthers(question: string, body: string): boolean[] {
  const index = new SentenceIndex();
  index.add(article({ body }));
  const asked = readQuestion(question, index);
  const ranked = rankCandidates(asked, findCandidates(asked, index), {
    index,
    model: SHIPPED_MODEL,
  });
  return ranked.map(({ isOfOthers }) => isOfOthers);
}

describe('rankCandidates()', () => {
  it.each([
    ['There are 1,500 French troops in Niger.', true],
    ['France withdraws its 1,500 troops from Niger.', true],
    ['About 650 U.S. troops are in Niger.', false],
    ['About a thousand American soldiers are in Niger.', false],
    ['There are about 1,500 troops in Niger.', false],
    ['In Niger 1,100 troops from the United States are stationed.', false],
    ['General Smith said that in Mali 1,100 troops are stationed.', false],
    ['The Pentagon has 1,100 troops there.', false],
    ['French troops and ten envoys met in Niger.', false],
  ])('knows whether "%s" gives a figure of others than the US only', (body, expected) => {
    expect(areOfOthers('how many US troops are in Niger?', body)).toEqual([expected]);
  });

  it.each(['how many troops are there?', 'who are the US troops?'])(
    'does not ask "%s" for anybody’s figure',
    (question) => {
      expect(areOfOthers(question, 'There are 1,500 French troops in Niger.')).toEqual([false]);
    },
  );
});
