import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { SentenceIndex } from '../../../src/search/sentenceIndex.ts';
import { article } from '../../support/articles.ts';

const index = new SentenceIndex();
index.add(
  article({
    body: 'General Tchiani pulled 650 U.S. troops out of Niger. France withdraws its soldiers.',
  }),
);

describe('readQuestion()', () => {
  it.each([
    ['how many US troops?', 'count', ['US', 'troops']],
    ['how many people died in the coup?', 'count', ['people']],
    ['how many wounded?', 'count', ['wounded']],
    ['number of American soldiers in Niger', 'count', ['American', 'soldiers']],
    ['how much did the aid cost?', 'amount', []],
    ['how long have they been there?', 'amount', []],
    ['when was the coup?', 'when', []],
    ['since when has he been detained?', 'when', []],
    ['In what year did it end?', 'when', ['year']],
    ['who led the delegation?', 'who', []],
    ['whose troops are leaving?', 'who', ['troops']],
    ['Which president was ousted?', 'who', ['president']],
    ['where do they live?', 'where', []],
    ['what country is next to Niger?', 'where', ['country']],
    ['why are they leaving?', 'why', []],
    ['how did it end?', 'how', []],
    ['what has Ecowas demanded', 'which', []],
    ['what kind of planes are used?', 'which', ['planes']],
    ["what's the name of the river?", 'who', ['name']],
    ['Is Russia behind the coup?', 'yes_no', []],
    ['Did ECOWAS impose sanctions?', 'yes_no', []],
    ['troops in Niger', 'statement', []],
    ['inflation rate in October', 'amount', ['inflation', 'rate']],
    ['the date of the coup', 'when', ['date']],
    ['leader of the coup', 'who', ['leader']],
    ['France cut the price of oil', 'statement', []],
    ['France raised oil price in May', 'statement', []],
    ['Two storms came. What does EF stand for?', 'which', []],
    ['how manny us trops in nigger', 'count', ['us', 'troops']],
    ['how mutch did the aid cost?', 'amount', []],
    ['wehn was the coup?', 'when', []],
    ['whn was the coup?', 'when', []],
    ['waht year did it end?', 'when', ['year']],
    ['whos the president?', 'who', []],
  ])('understands "%s" to ask for: %s', (text, type, focus) => {
    const question = readQuestion(text, index);
    expect(question.type).toBe(type);
    expect(question.terms.filter(({ isFocus }) => isFocus).map(({ word }) => word)).toEqual(focus);
  });

  it('looks for what is asked and not for the words that ask', () => {
    const words = (text: string) => readQuestion(text, index).terms.map(({ word }) => word);
    expect(words('how many US troops are there in Niger?')).toEqual(['US', 'troops', 'Niger']);
    expect(words('who was it?')).toEqual([]);
    expect(words('when did the coup happen?')).toEqual(['coup']);
    expect(words('Floods came')).toEqual(['Floods', 'came']);
    expect(words('hey bro, when did the coup happen? thx')).toEqual(['coup']);
    expect(words('')).toEqual([]);
  });

  it('takes the corpus’ spelling of a word that nobody knows', () => {
    const [tiani] = readQuestion('who is Tiani?', index).terms;
    expect(tiani).toMatchObject({ word: 'Tchiani', term: 'tchiani' });
    expect(index.vocabulary.sentenceCount(tiani?.id ?? -1)).toBe(1);
  });

  it('never takes a number for another one', () => {
    expect(readQuestion('were there 651 troops?', index).terms[0]).toMatchObject({
      word: '651',
      id: -1,
    });
  });

  it('tells names from other words', () => {
    const named = readQuestion('Did general Tchiani meet the US envoy in Paris?', index).terms;
    expect(named.filter(({ isName }) => isName).map(({ word }) => word)).toEqual([
      'Tchiani',
      'US',
      'Paris',
    ]);
  });

  it('knows what stands for a word without being it', () => {
    const [, soldiers] = readQuestion('how many US soldiers?', index).terms;
    expect(soldiers?.synonyms.map(({ term }) => term)).toContain('troop');
  });

  it('gives a rarer word more information, also where the corpus is too small to tell', () => {
    const [rare, common] = readQuestion('Tchiani people', index).terms;
    expect(rare?.information).toBeGreaterThan(common?.information ?? 0);
  });
});
