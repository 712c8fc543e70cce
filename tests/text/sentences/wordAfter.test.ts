import { describe, expect, it } from 'vitest';
import { wordAfter } from '../../../src/text/sentences/wordAfter.ts';

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
