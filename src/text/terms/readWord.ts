import { type CountryName, countryNames } from '../lexicon/countryNames.ts';
import { phrasesFrom } from '../lexicon/phrasesFrom.ts';
import { boundedCache } from './boundedCache.ts';
import { foldDiacritics } from './foldDiacritics.ts';
import { isStopWord } from './isStopWord.ts';
import { readNumber } from './readNumber.ts';
import { stem } from './stem.ts';

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
