import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('afterAbbreviation()', () => {
  it.each([
    'The U.S. Government sent the U.S. 7th Fleet.',
    'Ford Motor Co. Chairman Doe met J.P. Morgan.',
    'The King Jr. Day is near, as Sow et al. (2003) write.',
    'St. Louis is on 5th st. near Main St. Bridge.',
  ])('goes on with a name, a number or a bracket: %s', expectSplit);

  it.each([
    'I live in the U.S. |How about you?',
    'He works for Sow Inc. |The firm is old.',
    'She has a Ph.D. |It’s in law.',
    'We ask Ada and co. |They know.',
    'I live in the E.U. |“We do too.”',
  ])('ends before a word that opens a sentence: %s', expectSplit);
});
