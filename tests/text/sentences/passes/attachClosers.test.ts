import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('attachClosers()', () => {
  it.each([
    '“He is the leader. ” |The Pentagon spoke.',
    '(They left. ) |Then it rained. ”',
    'He called it “illegal.” |The visit came later.',
    '(He was late.) |Then it began.',
  ])('keeps closing marks with their sentence: %s', expectSplit);
});
