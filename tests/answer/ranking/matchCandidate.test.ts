import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answerQuestion.ts';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { findCandidates } from '../../../src/answer/ranking/findCandidates.ts';
import { matchCandidates } from '../../../src/answer/ranking/matchCandidate.ts';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import { article } from '../../support/articles.ts';

const NAMESAKES = 'Gunmen in Chad Basin freed 20 pupils. Chad lost 12 soldiers on Monday.';

describe('matchCandidates()', () => {
  it('takes a country for the one that is asked about, but not another place that has its name in its own', async () => {
    const index = await buildIndex([article({ body: NAMESAKES })]);
    const question = readQuestion('how many pupils were freed in Chad?', index);
    const country = question.terms.findIndex(({ word }) => word === 'Chad');
    const matches = matchCandidates(question, findCandidates(question, index), index);
    const ofSentence = (at: number) =>
      matches.find(({ candidate }) => candidate.position === at)?.terms[country];
    expect(ofSentence(1)).toMatchObject({ worth: 1, inArticle: true });
    expect(ofSentence(0)).toMatchObject({ worth: 0, worthAround: 0, inArticle: false });
  });

  it('so a sentence on the other place is no answer to begin with', async () => {
    const index = await buildIndex([article({ body: NAMESAKES })]);
    const first = (text: string) => answerQuestion(text, index, { limit: 3 }).quotes[0]?.text;
    expect(first('how many pupils were freed in Chad Basin?')).toMatch(/^Gunmen/);
    expect(first('how many pupils were freed in Chad?') ?? '').not.toMatch(/^Gunmen/);
  });
});
