import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('beforeCitation()', () => {
  it.each(['“It may appear less complex.” (Thoreau 12).'])(
    'goes on with where a quotation is from: %s',
    expectSplit,
  );

  it.each(['“I should think so!” |(Dinah was the cat.)'])('ends before an aside: %s', expectSplit);
});
