import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('breakAfterBrokenOffSpeech()', () => {
  it.each(['I know she is — |This is at six thirty.', 'Did you just wash -- |Yes.'])(
    'parts speech that starts anew: %s',
    expectSplit,
  );

  it.each([
    'NIAMEY — The junta spoke.',
    'He saw Episode One – The Beginning there.',
    'She could, but then — I wanted to stay.',
    'The three largest towns – Niamey, Zinder and Maradi – were calm.',
  ])('keeps datelines, titles, names and the first person: %s', expectSplit);
});
