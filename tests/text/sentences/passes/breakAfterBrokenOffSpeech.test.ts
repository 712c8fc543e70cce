import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('breakAfterBrokenOffSpeech()', () => {
  it.each([
    'I know she is — |This is at six thirty.',
    'Did you just wash -- |Yes.',
  ])('parts speech that starts anew: %s', expectSplit);
T keeps datelines, titles, names and the first person
});
