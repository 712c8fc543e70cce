import { describe, it } from 'vitest';
import { expectSplit } from './expectSplit.ts';

describe('separateBullets()', () => {
  it.each([
    '• 9. The first item |• 10. The second item',
    '⁃9. The first item |⁃10. The second item',
    'Our aims: |• Peace. |• Quiet.',
  ])('starts a sentence at every bullet: %s', expectSplit);
});

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

describe('separateNumberedItems()', () => {
  it.each([
    '1.) The first item |2.) The second item',
    '1) The first item. |2) The second item.',
    '1. Rice |2. Salt |3. Oil',
    'a. The first item |b. The second item |c. The third',
    '(i) The first aim. |(ii) The second aim. |(iii) The third aim.',
    'A) The first. |B) The second.',
    'There are two aims: |1) Peace. |2) Quiet.',
    '10. The tenth comes alone.',
  ])('starts a sentence at every item: %s', expectSplit);

  it.each([
    'There are two aims: 1) peace and 2) quiet.',
    'He moved on from 1. |The others stayed in 2. |Nobody left.',
    '1. The first line|\nThey met in Game 2. |The end.',
    'A. Sow and B. Doe wrote it.',
  ])('keeps numbers and initials within a sentence: %s', expectSplit);
});
