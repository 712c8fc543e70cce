import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesOfEvent } from '../../../src/answer/compare/datesOfEvent.ts';
import { readClaim } from '../../../src/answer/compare/readClaim.ts';

function datesFor(claim: string, sentence: string): string[] {
  const dates = datesOfEvent(readClaim(claim, null), readClaim(sentence, '2024-03-06'));
  return dates.map(({ span }) => sentence.slice(span.start, span.end));
}

describe('datesOfEvent()', () => {
  it.each([
    ['the date beside it', 'after the March 4 strike, ports closed', ['March 4']],
    ['of two dates its own', 'On Tuesday, Oslo debated the March 4 strike.', ['March 4']],
    ['none of a sentence on another matter', 'The ports closed on Monday.', []],
    [
      'none that stands far off',
      'Oslo warned its sailors on Monday, and the port of Riga said in a letter that nobody had told it of the strike.',
      [],
    ],
  ])('finds %s', (_, sentence, expected) => {
    expect(datesFor('The strike took place on 1 March', sentence)).toEqual(expected);
  });

  it('takes “happened” for no word of the event', () => {
    const sentence = 'A fire happened on Monday.';
    expect(datesFor('The strike happened on 1 March', sentence)).toEqual([]);
  });

  it('needs the countries of the claim', () => {
    const claim = 'Denmark closed its ports in March';
    expect(datesFor(claim, 'Latvia closed its ports on Monday.')).toEqual([]);
    expect(datesFor(claim, 'Denmark closed its ports on Monday.')).toEqual(['Monday']);
  });

  it('gives dates of the sentence only, in their order', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (claim, text) => {
        const sentence = readClaim(`${text} on Monday and 4 March 2024`, '2024-03-06');
        const found = datesOfEvent(readClaim(claim, null), sentence);
        expect(sentence.dates.filter((date) => found.includes(date))).toEqual(found);
      }),
    );
  });
});
