import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termWeights } from '../../../src/answer/question/termWeight.ts';
import { extractTerms } from '../../../src/text/terms/extractTerms.ts';
import { readTraits } from '../../../src/text/terms/traits.ts';

function weightsOf(text: string): ReadonlyMap<string, number> {
  const words = extractTerms(text).filter(({ kind }) => kind !== 'phrase');
  const traits = readTraits(text, words);
  const asked = words.map((word, i) => ({
    ...word,
    surface: text.slice(word.start, word.end),
    traits: traits[i] ?? 0,
  }));
  const weights = termWeights(text, asked);
  return new Map(asked.map(({ surface }, i) => [surface, weights[i] ?? 0]));
}

describe('termWeights()', () => {
  it.each([
    [
      'hey can someone tell me how many troops are in Niger',
      ['hey', 'someone', 'tell'],
      ['troops', 'Niger'],
    ],
    ['who leads the junta? many thanks in advance my friends', ['thanks'], ['junta']],
    [
      'bro did France withdraw its soldiers lol',
      ['bro', 'lol'],
      ['France', 'soldiers', 'withdraw'],
    ],
    [
      'quick question: which embassy was attacked please',
      ['quick', 'question', 'please'],
      ['embassy', 'attacked'],
    ],
    ['my uncle says ECOWAS imposed sanctions', ['uncle'], ['ECOWAS', 'sanctions']],
  ])('in %j frame words count little, and the others much', (text, frame, asked) => {
    const weights = weightsOf(text);
    for (const word of frame) expect(weights.get(word), word).toBeLessThan(0.25);
    for (const word of asked) expect(weights.get(word), word).toBeGreaterThan(0.5);
  });

  it('is a probability for every word, and 0 for stop words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const weight of weightsOf(text).values()) {
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
      }),
    );
    expect(weightsOf('how are the troops').get('the')).toBe(0);
  });
});
