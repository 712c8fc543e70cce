import { DIGITS, startsIn } from '../characters.ts';
import { type CountryName, countryNames } from '../lexicon/countryNames.ts';
import { wordList } from '../lexicon/wordLists.ts';
import { phrasesFrom } from '../lexicon/words.ts';
import { stem } from './stem.ts';

/** Words of a large corpus; more than this and the cache starts afresh, so that memory stays bounded. */
const MAX_ENTRIES = 100_000;

/** Longer tokens are no words; keeping them would keep the texts that they are part of. */
const MAX_KEY_LENGTH = 64;

/** Remembers the answers of a pure function of a word. */
export function boundedCache<T>(compute: (key: string) => T): (key: string) => T {
  const answers = new Map<string, T>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) {
      return known;
    }
    const answer = compute(key);
    if (key.length <= MAX_KEY_LENGTH) {
      if (answers.size >= MAX_ENTRIES) {
        answers.clear();
      }
      answers.set(key, answer);
    }
    return answer;
  };
}

// The English stop words of the Snowball project (https://snowballstem.org/algorithms/english/stop.txt), without
// apostrophes. Measured on questions: the quantities and negations of that list ("more", "most", "not", "only")
// find answers and are left out of it; "many", "much", auxiliaries that it lacks and the pronoun "us" are added.
export const STOP_WORDS = wordList('terms', 'stopWords');

/** Whether a word, in lower case and without apostrophes, carries no topic of its own. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

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
  if (!startsIn(word, DIGITS)) {
    return NUMBER_WORDS.get(word);
  }
  const digits = word
    .replace(/['’ʼ＇]s$|(?:st|nd|rd|th)$/g, '')
    .replace(/&#?\w+;/g, '')
    .replace(/[^\d.s]/g, '');
  return /^\d+\.\d+$/.test(digits) ? digits.replace(/\.?0+$/, '') : digits;
}

/** What the pipeline needs to know of a word: the same wherever it stands. */
export interface Word {
  /** Lower case, without accents, apostrophes, contracted endings and an acronym's dots. */
  readonly normal: string;
  /** The capital letters that it is spelt with; one single letter counts as `some`. */
  readonly capitals: 'none' | 'some' | 'all';
  /** Spelt with dots, as "U.S." is. */
  readonly dotted: boolean;
  readonly kind: 'word' | 'number' | 'stop';
  readonly term: string;
  /** Names of countries that begin with the word. */
  readonly countryNames: readonly CountryName[];
  /** Phrases that begin with the word, as their terms. */
  readonly phrases: readonly (readonly string[])[];
}

/** Signs are read as the word that a text may have in their place. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['%', 'percent'],
]);

const CONTRACTED_ENDING = /['’ʼ＇](?:s|ll|d|re|ve|m)$/;

/** Reads one token of a text; a text repeats most of its words, so that the answers are kept. */
export const readWord: (surface: string) => Word = boundedCache(analyse);

function analyse(surface: string): Word {
  const normal =
    SIGNS.get(surface) ??
    foldDiacritics(surface)
      .replace(CONTRACTED_ENDING, '')
      .replace(/['’ʼ＇]|(?<!\d)\./g, '');
  return {
    normal,
    capitals: readCapitals(surface),
    dotted: /^\p{L}\./u.test(surface),
    ...readTerm(normal),
    countryNames: countryNames(normal),
  };
}

function readTerm(normal: string): Pick<Word, 'kind' | 'term' | 'phrases'> {
  const number = readNumber(normal);
  if (number !== undefined) {
    return { kind: 'number', term: number, phrases: [] };
  }
  if (isStopWord(normal)) {
    return { kind: 'stop', term: normal, phrases: [] };
  }
  const term = stem(normal);
  return { kind: 'word', term, phrases: phrasesFrom(term) };
}

function readCapitals(surface: string): Word['capitals'] {
  const lower = surface.toLowerCase();
  if (surface === lower) {
    return 'none';
  }
  return surface.length > 1 && surface === surface.toUpperCase() ? 'all' : 'some';
}
