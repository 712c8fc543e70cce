import type { SentenceIndex } from './sentenceIndex.ts';

/** The shortest word that is mended: three letters have too many neighbours (cup, coup, cut). */
const SHORTEST = 4;
/** From this length on two slips are likely and still leave the word recognisable. */
const LONG = 6;

/**
 * The word of the corpus that a misspelt one most likely stands for, or null.
 *
 * Only for words that the corpus does not know; never for numbers, for a number that is off by a
 * digit is another number.
 */
export function suggestWord(word: string, index: SentenceIndex): string | null {
  const typed = word.toLowerCase();
  if (typed.length < SHORTEST || !/^\p{L}+$/u.test(typed)) return null;
  for (const edits of typed.length < LONG ? [1] : [1, 2]) {
    const [best] = index
      .similarWords(typed, edits)
      .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
    if (best) return best.word;
  }
  return null;
}
