import { DIGITS, endsIn, isDigits, startsIn } from '../characters.ts';
import { wordList } from '../lexicon/wordLists.ts';
import { isSentenceStarter, type Seam, wordAfter, wordBefore } from './seam.ts';

/** Titles, ranks and shortened first names; and `Mt.`, which is never without its mountain. */
const TITLES = wordList('sentences', 'titles');

const TITLES_IN_CAPITALS: ReadonlySet<string> = new Set(
  [...TITLES].map((title) => title.toUpperCase()),
);

const CAPITALS = /^\p{Lu}{2,}$/u;

/** A title waits for its name, whatever that looks like: `Gen. Tchiani`, `Mr. So`. */
export function afterTitle({ text, at, before }: Seam): boolean {
  // `GEN. TCHIANI` in a headline; but `She has MS. Doctors know.`
  return (
    TITLES.has(before) || (TITLES_IN_CAPITALS.has(before) && CAPITALS.test(wordAfter(text, at)))
  );
}

const CONNECTIVES = wordList('sentences', 'connectives');

/** Latin and its like between two parts of a sentence never end one: `Biden v. Nebraska`, `e.g. Niamey`. */
export function afterConnective({ before }: Seam): boolean {
  return CONNECTIVES.has(before);
}

/** Parts of the names of companies, persons, streets and offices, which stand within a sentence as well as at its end. */
const PARTS_OF_NAMES = wordList('sentences', 'partsOfNames');

/** `U.S.`, `D.C.`, `Ph.D.`, `J.K.`, `S.p.A.`; but not `a.m.`, which has a rule of its own. */
const DOTTED = /^(?![ap]\.m\.)(?:\p{L}{1,3}\.){2,}$/iu;

/** More of a name, a number or a bracket. */
const MORE = /^[\p{Lu}\p{N}([]/u;

/**
 * Abbreviations that may end a sentence do so only before a word that opens one: `in the U.S. The`; but `U.S. Senate`,
 * `U.S. 7th Fleet`.
 */
export function afterAbbreviation({ text, at, before }: Seam): boolean {
  return (
    (DOTTED.test(before) || PARTS_OF_NAMES.has(before.toLowerCase())) &&
    MORE.test(text.slice(at, at + 1)) &&
    !isSentenceStarter(wordAfter(text, at))
  );
}

const INITIAL = /^\p{Lu}\.$/u;

/** The pronoun and the platform: `you and I. Nobody`, `posted on X. Elon`. */
const WORDS: ReadonlySet<string> = new Set(['I.', 'X.']);

const CAPITAL = /^\p{Lu}/u;

const SMALL_LETTER = /^\p{Ll}/u;

/** Things that a letter labels: `vitamin D. Doctors`, `World War I. Germany`. */
const LABELLED = wordList('sentences', 'labelled');

/** An initial goes on with its name, or a point of the compass with its street: `Newton D. Baker`, `221 N. 11th`. */
export function afterInitial({ text, at, before }: Seam): boolean {
  if (!INITIAL.test(before)) {
    return false;
  }
  const after = wordAfter(text, at);
  const previous = wordBefore(text, text.lastIndexOf(before, at));
  if (!CAPITAL.test(after)) {
    return isDigits(previous.slice(-1)) && startsIn(after, DIGITS);
  }
  if (previous === '' || endsIn(previous, '.', '!', '?')) {
    return true;
  }
  const isLabel = LABELLED.has(previous.toLowerCase());
  const isWord = WORDS.has(before) && SMALL_LETTER.test(previous);
  return !isLabel && !isWord && !isSentenceStarter(after);
}

/** An omission within a sentence: `parallel stairways [...]” (Smith 55)`; not one after its end: `for all! [...]`. */
const BRACKETED_ELLIPSIS = /[^.!?\s]["'”’]?\s*[[(](?:\.{3}|…)[\])]["'”’)\]]*\s*$/;

const REACH = 32;

/** What is left out in brackets ends no sentence. */
export function afterBracketedEllipsis({ text, at, before }: Seam): boolean {
  // Brackets and quotes are no part of the word before.
  return before === '' && BRACKETED_ELLIPSIS.test(text.slice(Math.max(0, at - REACH), at));
}
