import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('breakAfterDetachedStops()', () => {
  it.each([
    'the firm sells ferries . |it was founded in 1962 , in oslo . |who owns it ?',
    "`` we left . '' |he said so .",
    'it costs 5 % ! |nobody pays .',
  ])('parts text that was cut into tokens: %s', expectSplit);

  it.each(['It was . . . well, late.', 'He moved to no. 5 . . . and left.'])(
    'keeps spaced ellipses whole: %s',
    expectSplit,
  );
});
