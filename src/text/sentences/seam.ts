import { withoutEnding } from '../characters.ts';
import { wordList } from '../lexicon/wordLists.ts';
import type { BoundaryPass } from './boundaries.ts';

/** A word at the start of a stretch, after any brackets and quotes: `It’s` in `“It’s over`. */
const FIRST_WORD = /^[^\p{L}\p{N}\s]*([\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*)/u;

/** Longer than any word that a rule knows. */
const REACH = 32;

/** The word that starts at an offset, without brackets, quotes and punctuation around it. */
export function wordAfter(text: string, at: number): string {
  return FIRST_WORD.exec(text.slice(at, at + REACH))?.[1] ?? '';
}

/** What parts words: white space, dashes, brackets, quotes. */
const BREAKS: ReadonlySet<string> = new Set(' \t\n\r\f\v\u00a0\u2028\u2029\u202f—–/()[]"“”‘’\'«»');

/** A sentence that ends in the word, glued to it: `Tuesday.` in `Tuesday.Mr.` */
const GLUED_SENTENCE = /^.*\p{Ll}{2}[.!?](?=\p{Lu})/u;

/** Longer than any abbreviation with a space after it. */
const WORD_BEFORE_REACH = 32;

/** The word that ends before an offset, with its full stop: `Gen.` before `Tchiani` in `said (Gen. Tchiani`. */
export function wordBefore(text: string, at: number): string {
  const stretch = text.slice(Math.max(0, at - WORD_BEFORE_REACH), at).trimEnd();
  let start = stretch.length;
  while (start > 0 && !BREAKS.has(stretch.charAt(start - 1))) {
    start -= 1;
  }
  const word = stretch.slice(start);
  const isWhole = word.indexOf('.') === word.length - 1;
  return isWhole ? word : word.replace(GLUED_SENTENCE, '');
}

/**
 * Capitalised words that open an English sentence and are no part of a name: pronouns, articles, conjunctions,
 * prepositions, question words, auxiliaries. After `U.S.` or `Inc.` they tell an end of sentence from `U.S. Senate`.
 * Left out, for being part of names too: `May`, `Will`, `No` (`No. 5`), `First` (`U.S. First Lady`), `New`.
 */
const STARTERS = wordList('sentences', 'starters');

/** Whether a word as it is written opens a sentence rather than goes on with a name: `The`, `It’s`; not `Senate`. */
export function isSentenceStarter(word: string): boolean {
  return (
    STARTERS.has(word.replaceAll('’', "'").split("'", 1)[0] ?? '') ||
    STARTERS.has(withoutEnding(word, "n't", 'n’t'))
  );
}

/** A boundary that may be none. */
export interface Seam {
  readonly text: string;
  /** Where the next sentence would start. */
  readonly at: number;
  /** Where the sentence before it starts. */
  readonly sentenceStart: number;
  /** The word before it, as `wordBefore` gives it. */
  readonly before: string;
}

/** Whether the sentence goes on across a seam. */
export type Join = (seam: Seam) => boolean;

/** A pass that drops every boundary where one of the joins finds that the sentence goes on. */
export function joinSentences(joins: readonly Join[]): BoundaryPass {
  return (text, starts) =>
    starts.filter((at, index) => {
      const sentenceStart = starts[index - 1] ?? 0;
      const seam = { text, at, sentenceStart, before: wordBefore(text, at) };
      return !joins.some((join) => join(seam));
    });
}
