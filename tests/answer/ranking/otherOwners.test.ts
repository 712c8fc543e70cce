import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { findCandidates } from '../../../src/answer/ranking/findCandidates.ts';
import { matchCandidates } from '../../../src/answer/ranking/matchCandidate.ts';
import { otherOwners } from '../../../src/answer/ranking/otherOwners.ts';
import { SentenceIndex } from '../../../src/search/sentenceIndex.ts';
import { article } from '../../support/articles.ts';

function ownersIn(question: string, body: string): string[] {
  const index = new SentenceIndex();
  index.add(article({ body }));
  const asked = readQuestion(question, index);
  const matches = matchCandidates(asked, findCandidates(asked, index), index);
  return matches.flatMap(otherOwners).map((id) => index.vocabulary.term(id));
}

describe('otherOwners()', () => {
  it.each([
    ['There are 1,500 French troops in Niger.', ['country:FR']],
    ['France withdraws its 1,500 troops from Niger.', ['country:FR']],
    ['About 650 U.S. troops are in Niger.', []],
    ['About a thousand American soldiers are in Niger.', []],
    ['There are about 1,500 troops in Niger.', []],
    ['In Niger 1,100 troops from the United States are stationed.', []],
    ['General Smith said that in Mali 1,100 troops are stationed.', []],
    ['The Pentagon has 1,100 troops there.', []],
    ['French troops and ten envoys met in Niger.', []],
  ])('finds whose figure "%s" gives instead of that of the US', (body, owners) => {
    expect(ownersIn('how many US troops are in Niger?', body)).toEqual(owners);
  });

  it.each(['how many troops are there?', 'who are the US troops?'])(
    'does not matter to "%s"',
    (question) => {
      expect(ownersIn(question, 'There are 1,500 French troops in Niger.')).toEqual([]);
    },
  );
});
