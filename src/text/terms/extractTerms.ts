import { findCountries } from './findCountries.ts';
import { findPhrases } from './findPhrases.ts';
import { joinCompounds } from './joinCompounds.ts';
import { keepAcronyms } from './keepAcronyms.ts';
import { spellMagnitudes } from './spellMagnitudes.ts';
import { splitTokens, type Token } from './splitTokens.ts';
import type { Term } from './term.ts';
import type { TokenRun } from './tokenRun.ts';

/** From the words as they are cut out of the text to the words as they are meant, in this order. */
const STEPS: readonly ((tokens: readonly Token[], text: string) => readonly Token[])[] = [
  joinCompounds,
  spellMagnitudes,
  keepAcronyms,
];

/**
 * Reads a text, article or question, as the terms that the index compares, in the order of the text;
 * `text.slice(start, end)` is what a term was read from. Any string is accepted.
 */
export function extractTerms(text: string): Term[] {
  const tokens = STEPS.reduce(
    (read, step) => step(read, text),
    splitTokens(text) as readonly Token[],
  );
  const countries = findCountries(tokens, text);
  const phrases = findPhrases(tokens, text);
  const terms: Term[] = [];
  let nextCountry = 0;
  let nextPhrase = 0;
  for (let at = 0; at < tokens.length; at++) {
    for (let phrase = phrases[nextPhrase]; phrase?.first === at; phrase = phrases[nextPhrase]) {
      terms.push(toTerm(phrase, tokens));
      nextPhrase++;
    }
    const country = countries[nextCountry];
    const token = tokens[at];
    if (country?.first === at) {
      terms.push(toTerm(country, tokens));
      nextCountry++;
      at = country.end - 1;
    } else if (token !== undefined) {
      const { term, kind } = token.word;
      terms.push({ term, kind, start: token.start, end: token.end });
    }
  }
  return terms;
}

function toTerm({ first, end, term, kind }: TokenRun, tokens: readonly Token[]): Term {
  return { term, kind, start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
