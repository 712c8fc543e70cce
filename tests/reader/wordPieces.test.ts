import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordPieces } from '../../src/reader/wordPieces.ts';
import { lexiconFile } from '../../src/text/lexicon/readLexicon.ts';

const vocabulary = readFileSync(lexiconFile('reader/vocabulary.txt'), 'utf8');
const pieces = new WordPieces(vocabulary);
const names = vocabulary.split('\n');
const cut = (text: string, most = 50) => pieces.cut(text, most).map((id) => names[id]);

describe('WordPieces', () => {
  it.each([
    ['Withdraws its troops', ['withdraw', '##s', 'its', 'troops']],
    ['the café’s menu', ['the', 'cafe', '’', 's', 'menu']],
    ['ÜBER 1,500', ['uber', '1', ',', '500']],
    ['', []],
    [' \n\t ', []],
  ])('cuts %j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('spells a word that it does not know with smaller pieces', () => {
    expect(cut('Tchianisation').length).toBeGreaterThan(1);
    expect(
      cut('Tchianisation')
        .map((piece) => piece?.replace('##', ''))
        .join(''),
    ).toBe('tchianisation');
  });

  it.each(['a'.repeat(101), '\u{10330}'])('takes %j for unknown', (word) => {
    expect(cut(word)).toEqual(['[UNK]']);
  });

  it('takes "[CLS]" in a text for the characters that it consists of', () => {
    expect(cut('[CLS]')).not.toContain('[CLS]');
  });

  it('gives known ids for any text, so many at the most', () => {
    const check = (text: string, most: number) => {
      const ids = pieces.cut(text, most);
      expect(ids.length).toBeLessThanOrEqual(most);
      expect(ids.every((id) => Number.isInteger(id) && id >= 0 && id < pieces.size)).toBe(true);
      expect(pieces.cut(text, 1000).slice(0, most)).toEqual(ids);
    };
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.nat(60), check));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.nat(60), check));
  });

  it('gives plain words and numbers back', () => {
    const words = fc.array(fc.stringMatching(/^[a-z0-9]{1,12}$/), { maxLength: 12 });
    fc.assert(
      fc.property(words, (asked) => {
        const joined = cut(asked.join(' '), 1000).map((piece) =>
          piece?.startsWith('##') ? piece.slice(2) : ` ${piece}`,
        );
        expect(joined.join('').trim()).toBe(asked.join(' '));
      }),
    );
  });

  it('says which piece is missing of a vocabulary that lacks one', () => {
    expect(() => new WordPieces('[UNK]\n[CLS]\nthe\n')).toThrow('[SEP] is missing');
  });
});
