import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { figureOwner } from '../../../src/answer/ranking/figureOwner.ts';
import { findCandidates } from '../../../src/answer/ranking/findCandidates.ts';
import { matchCandidates } from '../../../src/answer/ranking/matchCandidate.ts';
import { SentenceIndex } from '../../../src/search/sentenceIndex.ts';
import { article } from '../../support/articles.ts';

function ownerIn(question: string, body: string): string | undefined {
  const index = new SentenceIndex();
  index.add(article({ body }));
  const asked = readQuestion(question, index);
  const [match] = matchCandidates(asked, findCandidates(asked, index), index);
  return match && figureOwner(match);
}

describe('figureOwner()', () => {
  it.each([
    ['About 650 U.S. troops are in Niger.', 'asked'],
    ['About a thousand American soldiers are in Niger.', 'asked'],
    ['There are 1,500 French troops in Niger.', 'other'],
    ['France withdraws its 1,500 troops from Niger.', 'other'],
    ['There are about 1,500 troops in Niger.', 'none'],
    ['French troops and U.S. envoys met.', 'none'],
  ])('says whose figure "%s" gives to "how many US troops are in Niger?": %s', (body, owner) => {
    expect(ownerIn('how many US troops are in Niger?', body)).toBe(owner);
  });

  it.each(['how many troops are there?', 'who are the US troops?'])(
    'does not matter to "%s"',
    (question) => {
      expect(ownerIn(question, 'There are 1,500 French troops in Niger.')).toBe('none');
    },
  );
});
