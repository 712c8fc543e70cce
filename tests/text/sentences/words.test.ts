import { describe, expect, it } from 'vitest';
import { isSentenceStarter, wordAfter, wordBefore } from '../../../src/text/sentences/seam.ts';

describe('wordAfter()', () => {
  it.each([
    ['U.S. |Senate.', 'Senate'],
    ['U.S. |“It’s over', 'It’s'],
    ['U.S. |(The', 'The'],
    ['U.S. |All-Star game', 'All-Star'],
    ['U.S. |7th Fleet', '7th'],
    ['U.S. |— The', ''],
    ['U.S.|', ''],
  ])('finds in %j the word %j', (marked, word) => {
    expect(wordAfter(marked.replace('|', ''), marked.indexOf('|'))).toBe(word);
  });
});

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

describe('isSentenceStarter()', () => {
  it.each(['The', 'It', 'It’s', "They're", 'Don’t', 'How', 'In'])('takes %s', (word) => {
    expect(isSentenceStarter(word)).toBe(true);
  });

  it.each(['Senate', 'Don', 'May', 'Will', 'No', 'All-Star', 'the', ''])('leaves %s', (word) => {
    expect(isSentenceStarter(word)).toBe(false);
  });
});
