import { wordList } from '../lexicon/wordLists.ts';
import { boundedCache } from './readWord.ts';
import type { Term } from './term.ts';

/**
 * What a word is, apart from what it means: bits that may be combined.
 * They let the ranking ask "does the sentence hold a figure?" without reading its text again.
 */
export const Trait = {
  /** Capitalised within its sentence, an acronym, or a country: most likely a name. */
  name: 1 << 0,
  /** Capitalised, but the first word of its sentence: maybe a name. */
  capitalStart: 1 << 1,
  /** Written in digits. */
  digits: 1 << 2,
  /** A number in words: two, dozen, million. */
  numberWord: 1 << 3,
  /** Digits that can be a year, 1000 to 2099. */
  year: 1 << 4,
  /** A month or a day of the week. */
  calendar: 1 << 5,
  /** A number with a measure: $5, 5 %, five days. */
  measured: 1 << 6,
  /** A stop word: nothing to look for. */
  stop: 1 << 7,
  pronoun: 1 << 9,
  /** A word that gives a reason: because, due, after. */
  reason: 1 << 10,
  /** A preposition before places: in, at, near. */
  placePreposition: 1 << 11,
  /** not, never, no. */
  negation: 1 << 12,
  /** I, we: somebody is speaking. */
  firstPerson: 1 << 8,
} as const;

/** A number, in digits or in words. */
export const NUMBER = Trait.digits | Trait.numberWord;

/** The closed classes of English words that matter here, and the trait each gives. */
const CLASSES: readonly (readonly [number, string])[] = [
  [
    Trait.numberWord,
    `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
    thousand thousands million millions billion billions trillion dozen dozens half third quarter
    twice once first second fourth fifth sixth seventh eighth ninth tenth double triple several
    couple pair none zero single`,
  ],
  [
    Trait.calendar,
    `january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday`,
  ],
  [Trait.pronoun, 'he she it they his her its their this these'],
  [Trait.firstPerson, `i we my our me us i'm we're i've we've i'll we'll`],
  [
    Trait.reason,
    `because due cause causes caused reason reasons result results resulted after since order
    therefore thus led lead leads leading so thanks thank blamed blame following follow follows amid over`,
  ],
  [Trait.placePreposition, 'in at near from to of across around outside into between'],
  [
    Trait.negation,
    `not never no without n't cannot isn't aren't wasn't weren't don't doesn't didn't won't wouldn't
    can't couldn't hasn't haven't hadn't shouldn't`,
  ],
];

/** Months that are other words as well count only with a capital. */
const AMBIGUOUS_MONTHS = new Set(['may', 'march', 'mar']);

const traitsOfClass = new Map<string, number>();
for (const [trait, words] of CLASSES) {
  for (const word of words.split(/\s+/)) {
    traitsOfClass.set(word, (traitsOfClass.get(word) ?? 0) | trait);
  }
}

/** The traits that a word has wherever it stands. */
export const wordTraits: (surface: string) => number = boundedCache((surface: string) => {
  const word = surface.toLowerCase().replaceAll('’', "'");
  let traits = traitsOfClass.get(word) ?? 0;
  if (/^\p{N}/u.test(word)) traits |= Trait.digits;
  if (/^(?:1\d|20)\d\ds?$/.test(word)) traits |= Trait.year;
  if (AMBIGUOUS_MONTHS.has(word) && word === surface) traits &= ~Trait.calendar;
  return traits;
});

const MEASURES = wordList('terms', 'measures');
const MONEY_SIGN = /^\p{Sc}$/u;

/**
 * The traits of a sentence's words.
 *
 * @param text the sentence.
 * @param terms its terms in text order, without phrases.
 * @returns for each term the bits of `Trait`.
 */
export function readTraits(text: string, terms: readonly Term[]): Uint16Array {
  const traits = new Uint16Array(terms.length);
  let previous = '';
  for (const [i, { kind, start, end }] of terms.entries()) {
    const surface = text.slice(start, end);
    let bits = wordTraits(surface);
    if (kind === 'stop' && !(bits & Trait.calendar)) bits |= Trait.stop;
    if (kind === 'country') bits |= Trait.name;
    else if (!(bits & (Trait.stop | Trait.calendar)) && isCapital(surface)) {
      bits |= i > 0 || isAcronym(surface) ? Trait.name : Trait.capitalStart;
    }
    if (bits & NUMBER && MONEY_SIGN.test(previous)) bits |= Trait.measured;
    const before = traits[i - 1] ?? 0;
    if (before & NUMBER && MEASURES.has(surface.toLowerCase()))
      traits[i - 1] = before | Trait.measured;
    traits[i] = bits;
    previous = surface;
  }
  return traits;
}

function isCapital(surface: string): boolean {
  return /^\p{Lu}/u.test(surface);
}

function isAcronym(surface: string): boolean {
  return /^\p{Lu}(?:\p{Lu}|\.)/u.test(surface);
}
