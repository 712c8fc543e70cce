import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('afterInitial()', () => {
  it.each([
    'Newton D. Baker met John F. Kennedy and J. R. R. Tolkien.',
    'It was said by J. Edgar Hoover. |E. Smith agreed.',
    'He lives at 221 N. 11th Street.',
    'Did you see Albert I. Jones?',
  ])('goes on with the name: %s', expectSplit);
T ends after a word, a label or before a word that opens a sentence
});
