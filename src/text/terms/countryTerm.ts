import { stem } from './stem.ts';

const PREFIX = 'country:';

/** The term of a country, its people and its adjective: `country:NE` for Niger. */
export function countryTerm(code: string): string {
  return PREFIX + code;
}

/** Whether a term is a country's. */
export function isCountryTerm(term: string): boolean {
  return term.startsWith(PREFIX);
}

/**
 * The term of a country's name where it is part of another name, such as that of the Niger Delta: there it is a plain word.
 *
 * @param country the term of a word, and the word as written.
 * @returns null for what is no country.
 */
export function namesakeOf({
  term,
  word,
}: {
  readonly term: string;
  readonly word: string;
}): string | null {
  return isCountryTerm(term) ? stem(word.toLowerCase()) : null;
}
