import { countryWords } from '../text/lexicon/countryNames.ts';
import { everydayFrequency, isEverydayWord } from '../text/lexicon/words.ts';
import { extractTerms } from '../text/terms/extractTerms.ts';
import { STOP_WORDS } from '../text/terms/readWord.ts';
import { stem } from '../text/terms/stem.ts';
import type { CorpusView } from './corpusView.ts';
import { isEnglishTerm } from './isEnglishTerm.ts';
import { SLIPS, type Slip, slipBetween } from './slipBetween.ts';

/** Of three letters (cup, coup, cut) only words of grammar are mended, which are few. */
const SHORTEST = { grammar: 3, corpus: 4 };
/** Longer than any word; the search for similar ones takes the square of the length. */
const LONGEST = 30;
/** In a word of this length two slips leave it recognisable, if its first letter is right. */
const SHORTEST_OF_TWO = 6;
/** So much commoner in everyday English, by the power of ten, is the word that a rare one was meant to be. */
const MUCH_COMMONER = 1.2;
/** What a slip may be where nothing else speaks for a word of grammar: "hera" is hardly "her" or "here". */
const LIKELY_SLIPS: readonly Slip[] = ['leftOut', 'doubled', 'exchanged'];

/**
 * How likely a word of grammar ("what", "many") stands at the place of another one: `never` for a name,
 * `surely` where a question has one.
 */
export type GrammarHere = 'never' | 'maybe' | 'surely';

interface Suggestion {
  readonly word: string;
  /** The less likely the slip, the more. */
  readonly cost: number;
  /** How often the corpus has it; above all for a word of grammar, of which every text is full. */
  readonly count: number;
}

/**
 * The word of the corpus or of grammar that a misspelt one most likely stands for, or null.
 *
 * Of words that English knows only rare ones, for much commoner ones ("capital" is no misspelt "captive"); never for numbers, for a number that is
 * off by a digit is another number. Whether the corpus knows the word is for the caller to ask.
 *
 * @param word as typed.
 * @param index the corpus that is asked.
 * @param grammarHere whether a word of grammar may stand where the word does.
 * @returns the word in small letters; null where none is near.
 */
export function suggestWord(
  word: string,
  index: CorpusView,
  grammarHere: GrammarHere = 'never',
): string | null {
  const typed = word.toLowerCase();
  if (typed.length > LONGEST || !/^\p{L}+$/u.test(typed)) return null;
  const isName = grammarHere === 'never';
  if (isName && isEverydayWord(typed)) return null;
  if (isEnglishTerm(stem(typed))) return isName ? null : muchCommonerWord(typed, index);
  const grammar = grammarHere === 'never' ? [] : grammarWords(typed, grammarHere);
  const oneSlip =
    grammarHere === 'surely' && grammar.length > 0
      ? grammar
      : [...grammar, ...wordsOneSlipAway(typed, index)];
  const [best] = oneSlip.length > 0 ? oneSlip.sort(byLikelihood) : wordsTwoSlipsAway(typed, index);
  return best?.word ?? null;
}

/**
 * The word of the corpus that a rare English word is a slip for: "solders" where it has soldiers. A name is never one:
 * "Dustin" is not Justin.
 */
function muchCommonerWord(typed: string, index: CorpusView): string | null {
  if (typed.length < SHORTEST_OF_TWO) return null;
  const least = everydayFrequency(typed) + MUCH_COMMONER;
  const [best] = wordsOneSlipAway(typed, index)
    .filter(({ word }) => everydayFrequency(word) >= least)
    .sort(byLikelihood);
  return best?.word ?? null;
}

function grammarWords(typed: string, here: GrammarHere): Suggestion[] {
  if (typed.length < SHORTEST.grammar) return [];
  const isAnySlip = here === 'surely' && typed.length > SHORTEST.grammar;
  return [...STOP_WORDS, ...contraction(typed)].flatMap((word) => {
    const slip = slipBetween(typed, word);
    if (slip === null || !(isAnySlip || LIKELY_SLIPS.includes(slip))) return [];
    return { word, cost: SLIPS.indexOf(slip), count: Number.POSITIVE_INFINITY };
  });
}

/** "whos" stands for "who's". */
function contraction(typed: string): string[] {
  const word = typed.slice(0, -1);
  return typed.endsWith('s') && STOP_WORDS.has(word) ? [`${word}'s`] : [];
}

function wordsOneSlipAway(typed: string, index: CorpusView): Suggestion[] {
  if (typed.length < SHORTEST.corpus) return [];
  return [
    ...index.similarWords(typed, 1),
    ...exchanged(typed, index),
    ...countries(typed, index),
  ].flatMap(({ word, count }): Suggestion[] => {
    const slip = slipBetween(typed, word);
    return slip === null ? [] : [{ word, cost: SLIPS.indexOf(slip), count }];
  });
}

/** Words of the corpus that two letters in the right order make. */
function exchanged(typed: string, index: CorpusView) {
  return [...typed.slice(1)]
    .map((letter, i) => typed.slice(0, i) + letter + typed[i] + typed.slice(i + 2))
    .map((word) => ({ word, count: index.wordCount(word) }))
    .filter(({ count }) => count > 0);
}

/** Names of countries of which the corpus speaks, if in other words: "American" where it has "US". */
function countries(typed: string, index: CorpusView) {
  return countryWords()
    .filter((word) => slipBetween(typed, word) !== null)
    .map((word) => {
      const id = index.vocabulary.find(extractTerms(word)[0]?.term ?? '');
      return { word, count: index.vocabulary.sentenceCount(id) };
    })
    .filter(({ count }) => count > 0);
}

function wordsTwoSlipsAway(typed: string, index: CorpusView): Suggestion[] {
  if (typed.length < SHORTEST.corpus) return [];
  return index
    .similarWords(typed, 2)
    .filter(({ word }) => word.length >= SHORTEST_OF_TWO && word[0] === typed[0])
    .map(({ word, count }) => ({ word, cost: leavesOut(typed, word) ? 0 : 1, count }))
    .sort(byLikelihood);
}

function byLikelihood(a: Suggestion, b: Suggestion): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.count !== b.count) return b.count > a.count ? 1 : -1;
  return a.word < b.word ? -1 : 1;
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
