import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('beforeCitation()', () => {
  it.each([
    '“It may appear less complex.” (Thoreau 12).',
  ])('goes on with where a quotation is from: %s', expectSplit);
T ends before an aside
});
