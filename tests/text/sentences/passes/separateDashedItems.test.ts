import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('separateDashedItems()', () => {
  it.each([
    '- Rice |- Salt |- Oil',
    'The mayors were: |- Ann Low (1990–1994) |- Joe High (1994–1999) |- Sue Fair',
    'History. |- 1990-1994 - Ann Low |- 1994-1999 - Joe High |- 1999-2004 - Sue Fair',
    'Before that.|\n- Ann Low |- Joe High |- Sue Fair',
    '- 3 May 1990 - 2 June 1991: Lt. A. Low |- 3 June 1991 - 4 July 1992: Lt. J. High |- 5 July 1992: S. Fair',
    '- “Low tide” |- “High tide” |- (Ebb)',
  ])('starts a sentence at every item of a list in one line: %s', expectSplit);

  it.each([
    ['an aside', 'The bank - Europe’s largest - said No - twice - on Monday.'],
    ['a byline', '- Reuters - The bank said so.'],
    ['a list without what leads it in', 'Rice - Salt - Oil - Wine'],
    ['scores', 'The sets: 6 - 4, 3 - 6, 7 - 5, 6 - 1.'],
    ['small letters', 'He said: - well - you know - it is so.'],
    ['dashes of another kind', '– Ann – Joe – Sue'],
  ])('keeps %s within a sentence', (_, text) => expectSplit(text));

  it('ends a list where prose follows', () => {
    const prose = `Fair ${'and square '.repeat(40)}- But that is another matter.`;
    expectSplit(`- Ann Low |- Joe High |- Sue ${prose}`);
  });
});
