import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { SentenceIndex } from '../../../src/search/sentenceIndex.ts';

const index = new SentenceIndex();

describe('findVerb()', () => {
  it.each([
    ['did the Kremlin orchestrate the coup?', ['orchestrate']],
    ['Did ECOWAS impose sanctions?', ['impose']],
    ['when did Ann Low resign?', ['resign']],
    ["did Niger's junta seize power?", ['seize']],
    ['what did he say about it?', ['say']],
    ['Why didn’t France withdraw its troops?', ['withdraw']],
    ['where does the council meet?', ['meet']],
    ['was Moscow involved in the coup?', ['involved']],
    ['is France withdrawing its troops?', ['withdrawing']],
    ['has the embassy closed?', ['closed']],
  ])('finds the verb of "%s"', (question, verbs) => {
    const { terms } = readQuestion(question, index);
    expect(terms.filter(({ isVerb }) => isVerb).map(({ word }) => word)).toEqual(verbs);
  });

  it.each([
    'what does the military government want?',
    'is France safe?',
    'is the young president in Niamey?',
    'how many troops does France have?',
    'did it?',
    'do',
    '',
  ])('takes no word of "%s" for the verb', (question) => {
    expect(readQuestion(question, index).terms.some(({ isVerb }) => isVerb)).toBe(false);
  });
});
