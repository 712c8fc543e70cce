import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('beforeAgency()', () => {
  it.each([
    'OAKLAND, Calif. (AP) — A man was found.',
    'ST. LOUIS, Mo. (Reuters) - The mayor spoke.',
  ])('goes on with the agency: %s', expectSplit);
T ends before an aside
});
