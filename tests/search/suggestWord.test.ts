import { describe, expect, it } from 'vitest';
import { SentenceIndex } from '../../src/search/sentenceIndex.ts';
import { suggestWord } from '../../src/search/suggestWord.ts';
import { article } from '../support/articles.ts';

const index = new SentenceIndex();
index.add(
  article({
    body: 'General Tchiani of Niger met Tajani, Tajani said, and held the president captive. Troops left. Niger waits; 1,500 left.',
  }),
);

describe('suggestWord()', () => {
  it.each([
    ['nigr', 'niger'],
    ['trops', 'troops'],
    ['Tiani', 'tchiani'],
    ['presidnet', 'president'],
  ])('takes %s for %s', (typed, meant) => {
    expect(suggestWord(typed, index)).toBe(meant);
  });

  it.each([
    ['a number, which is another number', '1501'],
    ['a short word, which has too many neighbours', 'hed'],
    ['a word that is nothing like any', 'mongolia'],
    ['a word of English that is spelt right', 'capital'],
    ['nothing', ''],
  ])('leaves %s as it is', (_name, typed) => {
    expect(suggestWord(typed, index)).toBeNull();
  });
});
