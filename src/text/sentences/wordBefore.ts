/** What parts words: white space, dashes, brackets, quotes. */
const BREAKS: ReadonlySet<string> = new Set(' \t\n\r\f\v\u00a0\u2028\u2029\u202f—–/()[]"“”‘’\'«»');

/** A sentence that ends in the word, glued to it: `Tuesday.` in `Tuesday.Mr.` */
const GLUED_SENTENCE = /^.*\p{Ll}{2}[.!?](?=\p{Lu})/u;

/** Longer than any abbreviation with a space after it. */
const REACH = 32;

/** The word that ends before an offset, with its full stop: `Gen.` before `Tchiani` in `said (Gen. Tchiani`. */
export function wordBefore(text: string, at: number): string {
  const stretch = text.slice(Math.max(0, at - REACH), at).trimEnd();
  let start = stretch.length;
  while (start > 0 && !BREAKS.has(stretch.charAt(start - 1))) {
    start -= 1;
  }
  const word = stretch.slice(start);
  const isWhole = word.indexOf('.') === word.length - 1;
  return isWhole ? word : word.replace(GLUED_SENTENCE, '');
}
