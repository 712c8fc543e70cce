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
