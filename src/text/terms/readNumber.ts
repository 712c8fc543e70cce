/** Not "one", which is mostly no number. */
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, String(i + 2)]),
);

/**
 * The one way to write a number: `1,500` → `1500`, `3.50` → `3.5`, `26th` → `26`, `seven` → `7`; a decade
 * (`1990s`) stays one. Nothing for what is no number.
 */
export function readNumber(word: string): string | undefined {
  if (!/^\d/.test(word)) {
    return NUMBER_WORDS.get(word);
  }
  const digits = word
    .replace(/['’ʼ＇]s$|(?:st|nd|rd|th)$/g, '')
    .replace(/&#?\w+;/g, '')
    .replace(/[^\d.s]/g, '');
  return /^\d+\.\d+$/.test(digits) ? digits.replace(/\.?0+$/, '') : digits;
}
