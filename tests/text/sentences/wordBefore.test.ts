import { describe, expect, it } from 'vitest';
import { wordBefore } from '../../../src/text/sentences/wordBefore.ts';

describe('wordBefore()', () => {
  it.each([
    ['said Gen. |Tchiani', 'Gen.'],
    ['said (Gen.\n|Tchiani', 'Gen.'],
    ['“Gen. |Tchiani', 'Gen.'],
    ['the U.S. |Senate', 'U.S.'],
    ['It was Tuesday.Mr. |Sow', 'Mr.'],
    ['a Ph.D. |in law', 'Ph.D.'],
    ['It is “illegal.” |The', ''],
    ['|The', ''],
  ])('finds in %j the word %j', (marked, word) => {
    expect(wordBefore(marked.replace('|', ''), marked.indexOf('|'))).toBe(word);
  });
});
