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
T keeps numbers within a sentence
});
