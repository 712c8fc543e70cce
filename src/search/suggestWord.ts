import { isOrdinaryTerm } from '../text/lexicon/isOrdinaryTerm.ts';
import { stem } from '../text/terms/stem.ts';
import type { SentenceIndex } from './sentenceIndex.ts';

/** The shortest word that is mended: three letters have too many neighbours (cup, coup, cut). */
const SHORTEST = 4;
/** Longer than any word; the search for similar ones takes the square of the length. */
const LONGEST = 30;
/** In a word of this length two slips leave it recognisable, if its first letter is right. */
const SHORTEST_OF_TWO = 6;
/**
 * The word of the corpus that a misspelt one most likely stands for, or null.
 *
 * Only for words that neither the corpus nor English knows ("capital" is no misspelt "captive"); never for numbers, for a number that is
 * off by a digit is another number.
 */
export function suggestWord(word: string, index: SentenceIndex): string | null {
  const typed = word.toLowerCase();
  if (typed.length < SHORTEST || typed.length > LONGEST || !/^\p{L}+$/u.test(typed)) return null;
  if (isOrdinaryTerm(stem(typed))) return null;
  const isLikely = (meant: string, edits: number) =>
    edits === 1 || (meant.length >= SHORTEST_OF_TWO && meant[0] === typed[0]);
  for (const edits of [1, 2]) {
    const [best] = index
      .similarWords(typed, edits)
      .filter((similar) => isLikely(similar.word, edits))
      .sort(
        (a, b) =>
          Number(leavesOut(typed, b.word)) - Number(leavesOut(typed, a.word)) ||
          b.count - a.count ||
          (a.word < b.word ? -1 : 1),
      );
    if (best) return best.word;
  }
  return null;
}

/**
 * Whether a word was typed with letters left out and all others right, the likeliest slip: "tiani" is
 * rather "tchiani" than "tajani".
 */
function leavesOut(typed: string, word: string): boolean {
  let at = -1;
  return [...typed].every((letter) => {
    at = word.indexOf(letter, at + 1);
    return at >= 0;
  });
}
