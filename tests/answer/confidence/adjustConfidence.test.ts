import { describe, expect, it } from 'vitest';
import { adjustConfidence } from '../../../src/answer/confidence/adjustConfidence.ts';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { findCandidates } from '../../../src/answer/ranking/findCandidates.ts';
import { SHIPPED_MODEL } from '../../../src/answer/ranking/model.ts';
import { rankCandidates } from '../../../src/answer/ranking/rankCandidates.ts';
import { indexed } from '../../support/indexed.ts';

/** What a confidence becomes for a question, with one sentence to answer from. */
function adjusted(confidence: number, question: string, body: string): number {
  const index = indexed([{ id: 'a', title: 'Report', published: '2024-03-05', body }]);
  const asked = readQuestion(question, index);
  const options = { index, model: SHIPPED_MODEL };
  const [first] = rankCandidates(asked, findCandidates(asked, index), options);
  return adjustConfidence(confidence, asked, first, index);
}

describe('adjustConfidence()', () => {
  it('leaves other questions as they are', () => {
    expect(adjusted(0.7, 'when did the ferry sail?', 'The ferry sailed on Monday.')).toBe(0.7);
    expect(adjusted(0.1, 'when did the ferry sail?', 'The ferry sailed on Monday.')).toBe(0.1);
  });

  it('halves it for a name that the corpus does not know', () => {
    expect(adjusted(0.7, 'did Wolfram Zirkel sail?', 'The ferry did sail.')).toBe(0.35);
  });

  it('halves it where a number is all that a sentence has of the question', () => {
    const body = 'There were 262 people on board.';
    expect(adjusted(0.7, 'how many people died?', body)).toBe(0.35);
    expect(adjusted(0.7, 'how many people were on board?', body)).toBe(0.7);
  });

  it('answers where all names are there and are most of the question', () => {
    const body = 'Ann Low met Ben Stone in Oslo.';
    expect(adjusted(0.1, 'why Ann Low and Ben Stone?', body)).toBe(0.4);
    expect(adjusted(0.1, 'when did Ann Low meet Ben Stone?', body)).toBe(0.1);
  });

  it('answers a yes-no question where only the verb is another one', () => {
    const body = 'Nobody has seen signs that Russia was behind the coup.';
    expect(adjusted(0.1, 'did the Kremlin orchestrate the coup?', body)).toBe(0.4);
    expect(adjusted(0.1, 'did the Vatican orchestrate the coup?', body)).toBeLessThan(0.2);
    expect(adjusted(0.1, 'did the Kremlin orchestrate the flood?', body)).toBe(0.1);
  });
});
