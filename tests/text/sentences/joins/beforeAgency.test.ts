import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('beforeAgency()', () => {
  it.each([
    'OAKLAND, Calif. (AP) — A man was found.',
    'ST. LOUIS, Mo. (Reuters) - The mayor spoke.',
  ])('goes on with the agency: %s', expectSplit);

  it.each(['They met in Calif. |(He was late.)'])('ends before an aside: %s', expectSplit);
});
