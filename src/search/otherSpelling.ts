import { stem } from '../text/terms/stem.ts';
import type { CorpusView } from './corpusView.ts';
import { isEnglishTerm } from './isEnglishTerm.ts';

/** The ends of two spellings of a name that have one stem, such as "-y" and "-ie". */
const EDITS = 2;
/** The index counts no shorter words, and could not tell that it has them. */
const SHORTEST = 4;
const ENDING = /^(?:e?s|e?d|ing|ly)?$/;

/**
 * The word of the corpus that a name meets under one stem, though it is spelt otherwise there: "Kirby" for "Kirbi".
 * What English knows has many forms under its stem, and a plural or a past form is no other spelling.
 *
 * @param word as typed.
 * @param index the corpus that is asked.
 * @returns null where the corpus has the word as it was typed, or no other of the same stem.
 */
export function otherSpelling(word: string, index: CorpusView): string | null {
  const typed = word.toLowerCase();
  const term = stem(typed);
  if (typed.length < SHORTEST || !/^\p{L}+$/u.test(typed)) return null;
  if (index.wordCount(typed) > 0 || isEnglishTerm(term)) return null;
  const spellings = index.similarWords(typed, EDITS).filter((one) => stem(one.word) === term);
  if (spellings.some((one) => isInflected(typed, one.word))) return null;
  const [best] = spellings.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
  return best?.word ?? null;
}

/** Whether two words are one but for regular endings: "Kirbys" and "Kirby", "tweeted" and "tweets". */
function isInflected(one: string, other: string): boolean {
  const differs = [...one].findIndex((letter, i) => letter !== other[i]);
  const at = differs < 0 ? one.length : differs;
  return ENDING.test(one.slice(at)) && ENDING.test(other.slice(at));
}
