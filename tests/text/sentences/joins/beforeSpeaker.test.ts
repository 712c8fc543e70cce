import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('beforeSpeaker()', () => {
  it.each(['“Is it over?” Ada Sow asked. |“It is.”', '"Help!" Mr. Doe cried, and left.'])(
    'goes on with the speaker: %s',
    expectSplit,
  );

  it.each(['“Is it over?” |Sow said that it was.', '“It is over.” |Sow left.'])(
    'ends before another sentence: %s',
    expectSplit,
  );
});
