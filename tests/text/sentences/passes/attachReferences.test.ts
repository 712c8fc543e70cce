import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('attachReferences()', () => {
  it.each([
    'He stayed until 1805. [6] |An able student, he left.',
    'They met in the country at large.[7][8] |This was new.',
    'It was studied before. [1 – 3] |Others came later. [citation needed]',
    'Surgery for all! [...] |What next?',
  ])('keeps references with their sentence: %s', expectSplit);

  it.each(['It was late. |[He] left at once.'])(
    'keeps words in brackets with the next: %s',
    expectSplit,
  );
});
