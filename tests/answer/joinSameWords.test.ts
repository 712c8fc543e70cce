import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import { SentenceIndex } from '../../src/search/sentenceIndex.ts';
import { article } from '../support/articles.ts';

function copiesOf(...bodies: readonly string[]): number[] {
  const index = new SentenceIndex();
  for (const [i, body] of bodies.entries()) index.add(article({ id: `a${i}`, body }));
  const { quotes } = answerQuestion('who crossed the sound?', index, { limit: 9, threshold: 0 });
  return quotes.map(({ alsoIn }) => alsoIn.length);
}

const WIRE =
  'Captain Eva Lind crossed the northern sound in a small boat on Monday, police said in Oslo.';

describe('near-identical sentences', () => {
  it('count once, with the places of the others', () => {
    expect(copiesOf(WIRE, WIRE, WIRE.replace('police said in', 'the police said in'))).toEqual([2]);
  });

  it.each([
    ['figure', WIRE.replace('Monday', 'Monday, the 8th')],
    ['name', WIRE.replace('Oslo', 'Bergen')],
    ['denial', WIRE.replace('crossed', 'never crossed')],
  ])('stay apart where a %s differs', (_name, other) => {
    expect(copiesOf(WIRE, other)).toEqual([0, 0]);
  });
});
