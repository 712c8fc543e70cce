import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('breakAtLines()', () => {
  it.each([
    'Talks go on in the U.S.|\nOfficials met on Monday.',
    'He is known as Mr.|\n\nSow came later.',
    'A headline about a coup|\nThe junta spoke.',
    'Really?|\nyes',
    'One.|\r\nTwo.|\u2029Three.',
  ])('starts a sentence at every line: %s', expectSplit);
});
