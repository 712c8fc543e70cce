import type { CorpusView } from '../../search/corpusView.ts';
import { otherSpelling } from '../../search/otherSpelling.ts';
import { type GrammarHere, suggestWord } from '../../search/suggestWord.ts';
import { extractTerms } from '../../text/terms/extractTerms.ts';
import type { Term } from '../../text/terms/term.ts';
import type { ReadAs } from '../answer.ts';
import { isKnown } from './isKnown.ts';
import { lastSentenceStart } from './readAsk.ts';

/** Words beyond are no question any more, and are left as they are. */
const WORDS_LIMIT = 64;
const HOW_MANY = /^(?:many|much)$/;
const POSSESSIVE = /['’ʼ]s$/;

/** A word whose spelling was mended, and where it begins in the text as read. */
export interface MendedWord extends ReadAs {
  readonly start: number;
}

/**
 * A question as it was most likely meant: words that neither the corpus nor English knows become those that they are
 * a slip away from. Mended before anything is read from it, so that "how manny us trops in nigger" asks for a number
 * of troops, whose and where.
 *
 * @returns the text as read, and what was changed in it, in order.
 */
export function mendSpelling(
  text: string,
  index: CorpusView,
): { readonly text: string; readonly readAs: readonly MendedWord[] } {
  const words = extractTerms(text).filter(({ kind }) => kind !== 'phrase');
  // A capital that begins the text tells nothing.
  const isCased = /\p{Lu}/u.test(text.slice(text.search(/\p{L}/u) + 1)) && /\p{Ll}/u.test(text);
  const readAs: MendedWord[] = [];
  let read = '';
  let end = 0;
  for (const [at, { start, end: wordEnd }] of words.slice(0, WORDS_LIMIT).entries()) {
    const word = text.slice(start, wordEnd).replace(POSSESSIVE, '');
    const meant = meantWord(words, at, { text, word, isCased, index });
    if (meant === null) continue;
    const as = inCapitalsOf(word, meant);
    read += text.slice(end, start);
    readAs.push({ word, as, start: read.length });
    read += as;
    end = start + word.length;
  }
  return { text: read + text.slice(end), readAs };
}

interface Place {
  readonly text: string;
  readonly word: string;
  /** Capitals tell names from other words. */
  readonly isCased: boolean;
  readonly index: CorpusView;
}

function meantWord(words: readonly Term[], at: number, place: Place): string | null {
  const { text, word, isCased, index } = place;
  const [before, asked] = [words[at - 1], words[at]];
  if (asked?.kind !== 'word') return null;
  const lastSentence = lastSentenceStart(text);
  const opens = !before || (before.start < lastSentence && asked.start > lastSentence);
  const isName = isCased && !opens && /^\p{Lu}/u.test(word);
  const isAfterHow = before !== undefined && /^how$/i.test(text.slice(before.start, before.end));
  const here: GrammarHere = isName ? 'never' : opens || isAfterHow ? 'surely' : 'maybe';
  const isOfCorpus = isKnown(index.vocabulary.find(asked.term), index) || index.wordCount(word) > 0;
  if (!isOfCorpus) return suggestWord(word, index, here);
  // "How manny" asks how many, also where the corpus knows a Manny.
  const meant = isAfterHow && !isName ? suggestWord(word, index, here) : null;
  if (meant !== null && HOW_MANY.test(meant)) return meant;
  // A misspelt name may share the stem of the right one, and would be looked for without a word.
  return otherSpelling(word, index);
}

function inCapitalsOf(typed: string, meant: string): string {
  const [first = '', ...rest] = meant;
  if (typed.length > 1 && typed === typed.toUpperCase()) return meant.toUpperCase();
  return typed[0] === typed[0]?.toLowerCase() ? meant : first.toUpperCase() + rest.join('');
}
