import { type CountryName, countryNames } from '../lexicon/countryNames.ts';
import { isCountryUs } from './isCountryUs.ts';
import { isUncased } from './isUncased.ts';
import type { Token } from './splitTokens.ts';
import type { TokenRun } from './tokenRun.ts';

/** Between two words of a name: a space, a hyphen, the dot of "St.", an ampersand; never a comma. */
const GAP = /^[\s\-‐‑–.&]{0,3}$/;

/** Finds the countries, their people and adjectives: at each place the longest name there is. */
export function findCountries(tokens: readonly Token[], text: string): TokenRun[] {
  const runs: TokenRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = tokens[at]?.word.countryNames.find((name) => stands(name, at, tokens, text));
    if (name === undefined || !isMeant(name, at, tokens, text)) {
      continue;
    }
    const end = at + name.words.length;
    if (name.code !== undefined) {
      runs.push({ first: at, end, term: `country:${name.code}`, kind: 'country' });
    }
    at = end - 1;
  }
  return runs;
}

function stands(name: CountryName, at: number, tokens: readonly Token[], text: string): boolean {
  return name.words.every((word, i) => {
    const token = tokens[at + i];
    const before = tokens[at + i - 1];
    return (
      token?.word.normal === word &&
      (i === 0 || before === undefined || GAP.test(text.slice(before.end, token.start)))
    );
  });
}

function isMeant(name: CountryName, at: number, tokens: readonly Token[], text: string): boolean {
  const word = tokens[at]?.word;
  if (word === undefined || name.words.length > 1 || word.dotted) {
    return true;
  }
  if (word.normal === 'us') {
    return isCountryUs(tokens, at, text);
  }
  // "They polish it in Poland" has capitals where names stand; "polish troops in mali" has none.
  return (
    word.capitals !== 'none' ||
    name.ordinaryWord === 'never' ||
    (name.ordinaryWord === 'sometimes' && isUncased(tokens))
  );
}
