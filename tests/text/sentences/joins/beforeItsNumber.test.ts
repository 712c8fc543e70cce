import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

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
