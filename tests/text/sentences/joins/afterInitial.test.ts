import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('afterInitial()', () => {
  it.each([
    'Newton D. Baker met John F. Kennedy and J. R. R. Tolkien.',
    'It was said by J. Edgar Hoover. |E. Smith agreed.',
    'He lives at 221 N. 11th Street.',
    'Did you see Albert I. Jones?',
  ])('goes on with the name: %s', expectSplit);

  it.each([
    'We are a team, you and I. |Nobody knows.',
    'He posted it on X. |Users laughed.',
    'Take vitamin D. |Doctors like it.',
    'It was World War I. |Germany lost.',
    'She got an A. |They cheered.',
  ])('ends after a word or a label, and before a word that opens a sentence: %s', expectSplit);
});
