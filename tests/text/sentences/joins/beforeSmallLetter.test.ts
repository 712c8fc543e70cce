import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('beforeSmallLetter()', () => {
  it.each([
    '“No!” he said. |“Why?” asked Ada.',
    'She works at Yahoo! in the accounting department.',
    'Is it over? and when?',
  ])('goes on: %s', expectSplit);

  it.each(['It is over! |iPhone sales fell.'])(
    'ends before a name that starts with a small letter: %s',
    expectSplit,
  );
});
