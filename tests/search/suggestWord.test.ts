import { describe, expect, it } from 'vitest';
import { SentenceIndex } from '../../src/search/sentenceIndex.ts';
import { suggestWord } from '../../src/search/suggestWord.ts';
import { article } from '../support/articles.ts';

const index = new SentenceIndex();
index.add(
  article({
    body: 'General Tchiani of Niger met Tajani, Tajani said, and held the president captive. Troops left. US envoys wait; 1,500 left.',
  }),
);

describe('suggestWord()', () => {
  it.each([
    ['nigr', 'niger'],
    ['Ngier', 'niger'],
    ['trops', 'troops'],
    ['Tiani', 'tchiani'],
    ['presidnet', 'president'],
  ])('takes %s for %s', (typed, meant) => {
    expect(suggestWord(typed, index)).toBe(meant);
  });

  it('takes a rare word of English for a much commoner one of the corpus', () => {
    const soldiers = new SentenceIndex();
    soldiers.add(article({ body: 'The soldiers left after the coup.' }));
    expect(suggestWord('solders', soldiers, 'maybe')).toBe('soldiers');
    expect(suggestWord('soliders', soldiers, 'maybe')).toBe('soldiers');
    expect(suggestWord('nigger', index, 'maybe')).toBe('niger');
  });

  it('takes no name for another', () => {
    const names = new SentenceIndex();
    names.add(article({ body: 'Justin left for Niger with Kirby.' }));
    expect(suggestWord('Dustin', names)).toBeNull();
    expect(suggestWord('Kirbey', names)).toBe('kirby');
  });

  it('knows a country by its other names', () => {
    expect(suggestWord('Amercian', index)).toBe('american');
    expect(suggestWord('Germn', index)).toBeNull();
  });

  it.each([
    ['manny', 'many'],
    ['thier', 'their'],
    ['teh', 'the'],
    ['whos', "who's"],
  ])('takes %s for %s where a word of grammar may stand', (typed, meant) => {
    expect(suggestWord(typed, index, 'maybe')).toBe(meant);
    expect(suggestWord(typed, index)).toBeNull();
  });

  it('takes an unlikely slip only where a word of grammar surely stands', () => {
    expect(suggestWord('whzt', index, 'maybe')).toBeNull();
    expect(suggestWord('whzt', index, 'surely')).toBe('what');
  });

  it.each([
    ['a number, which is another number', '1501'],
    ['a short word, which has too many neighbours', 'hed'],
    ['a word that is nothing like any', 'mongolia'],
    ['a word of English that is spelt right', 'capital'],
    ['a name that is common in English', 'Nixon'],
    ['nothing', ''],
    ['more than a word', 'n'.repeat(1_000)],
  ])('leaves %s as it is', (_name, typed) => {
    expect(suggestWord(typed, index)).toBeNull();
  });
});
