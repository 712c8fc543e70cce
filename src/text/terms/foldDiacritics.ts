/** Letters that Unicode does not split into a base letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
};

/** `Tchíani` → `tchiani`: lower case, without accents, full-width letters and ligatures made plain. */
export function foldDiacritics(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) {
    return lower;
  }
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[æœßøđðłħıþ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 127) {
      return false;
    }
  }
  return true;
}
