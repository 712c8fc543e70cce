import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

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
