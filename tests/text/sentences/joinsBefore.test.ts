import { describe, it } from 'vitest';
import { expectSplit } from './expectSplit.ts';

describe('beforeItsNumber()', () => {
  it.each([
    'Turn to p. 55, vol. 2 and Fig. 3 of No. 5.',
    'On Jan. 6 and on Sept. 11 they met.',
    'He lived c. 1230 and is at N°. 1026.253.553 now.',
    'RIOT OF JAN. 6 ENDS',
  ])('goes on with the number: %s', expectSplit);

  it.each([
    'He said no. |Then he left.',
    'It snowed in Jan. |The roads froze.',
    'No. |He stayed.',
    'He sat. |15 people stood.',
  ])('ends without a number: %s', expectSplit);
});

describe('withinTime()', () => {
  it.each([
    'It starts at 8 p.m. EST on Friday and at 9 a.m. Monday.',
    'At 5 a.m. Mr. Sow went to the bank.',
    'Shortly after 10:30 p.m. Police came.',
  ])('goes on with a day, a zone or the sentence that it opens: %s', expectSplit);

  it.each([
    'He left the bank at 6 P.M. |Mr. Sow then went home.',
    'They met at 9 a.m. |The talks failed.',
    'At 9 a.m. |The talks failed.',
  ])('ends before another capital: %s', expectSplit);
});

describe('beforeSmallLetter()', () => {
  it.each([
    '“No!” he said. |“Why?” asked Ada.',
    'She works at Yahoo! in the accounting department.',
    'Is it over? and when?',
  ])('goes on: %s', expectSplit);

  it.each(['It is over! |iPhone sales fell.'])(
    'ends before a name that starts with a small letter: %s',
    expectSplit,
  );
});

describe('beforeSpeaker()', () => {
  it.each([
    '“Is it over?” Ada Sow asked. |“It is.”',
    '"Help!" Mr. Doe cried, and left.',
    '"When will you leave?" Harouna Idi asked the envoy. |"By June."',
  ])('goes on with the speaker: %s', expectSplit);

  it.each([
    '“Is it over?” |Sow said that it was.',
    '“Is it over?” |Sow asked that they wait.',
    '“It is over.” |Sow left.',
  ])('ends before another sentence: %s', expectSplit);
});

describe('beforeCitation()', () => {
  it.each(['“It may appear less complex.” (Thoreau 12).'])(
    'goes on with where a quotation is from: %s',
    expectSplit,
  );

  it.each(['“I should think so!” |(Dinah was the cat.)'])('ends before an aside: %s', expectSplit);
});

describe('beforeAgency()', () => {
  it.each([
    'OAKLAND, Calif. (AP) — A man was found.',
    'ST. LOUIS, Mo. (Reuters) - The mayor spoke.',
  ])('goes on with the agency: %s', expectSplit);

  it.each(['They met in Calif. |(He was late.)'])('ends before an aside: %s', expectSplit);
});
