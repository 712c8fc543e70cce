import type { CountryName } from '../lexicon/countryNames.ts';
import { isCountryUs } from './isCountryUs.ts';
import { isUncased } from './isUncased.ts';
import type { Token } from './splitTokens.ts';
import type { TokenRun } from './tokenRun.ts';

/** Between two words of a name: a space, a hyphen, the dot of "St.", an ampersand; never a comma. */
const GAP = /^[\s\-‐‑–.&]{0,3}$/;

/**
 * Nouns that make a country's name one of something else, where they have a capital too or nothing has one: the Niger
 * Delta, the Gulf of Guinea, Niger State; but the US State Department is of the US.
 */
const PLACES = new Set(
  `basin bay canal channel college county delta desert gulf island islands lake mountain mountains peninsula province
  river road sea state strait straits street university valley`.split(/\s+/),
);

/** Finds the countries, their people and adjectives: at each place the longest name there is. */
export function findCountries(tokens: readonly Token[], text: string): TokenRun[] {
  const runs: TokenRun[] = [];
  let uncased: boolean | undefined;
  for (let first = 0; first < tokens.length; first++) {
    for (const name of tokens[first]?.word.countryNames ?? []) {
      const end = endOf(name, first, tokens, text);
      if (end !== undefined && isMeant(name, first)) {
        if (name.code !== undefined && !isOtherPlace(end)) {
          runs.push({ first, end, term: `country:${name.code}`, kind: 'country' });
        }
        first = end - 1;
        break;
      }
    }
  }
  return runs;

  function isOtherPlace(end: number): boolean {
    const [last, head, next] = [tokens[end - 1], tokens[end], tokens[end + 1]];
    if (!last || !head || !PLACES.has(head.word.normal)) return false;
    if (text.slice(last.end, head.start) !== ' ') return false;
    uncased ??= isUncased(tokens);
    if (uncased) return head.word.normal !== 'state';
    const isCapital = (token: Token | undefined) =>
      token !== undefined && token.word.capitals !== 'none';
    const isLonger = next !== undefined && isCapital(next) && text[head.end] === ' ';
    return isCapital(head) && !(head.word.normal === 'state' && isLonger);
  }

  function isMeant({ words, ordinaryWord }: CountryName, at: number): boolean {
    const word = tokens[at]?.word;
    if (word === undefined || words.length > 1 || word.dotted) {
      return true;
    }
    uncased ??= isUncased(tokens);
    if (word.normal === 'us') {
      return isCountryUs(tokens, at, { text, uncased });
    }
    // "They polish it in Poland" has capitals where names stand; "polish troops in mali" has none.
    const isLikely = word.capitals !== 'none' || ordinaryWord === 'never';
    return isLikely || (ordinaryWord === 'sometimes' && uncased);
  }
}

/** Index after the name's last token, where the name stands at `first`; "the" may stand within. */
function endOf(
  name: CountryName,
  first: number,
  tokens: readonly Token[],
  text: string,
): number | undefined {
  let at = first + 1;
  for (const word of name.words.slice(1)) {
    if (tokens[at]?.word.normal === 'the') {
      at++;
    }
    const token = tokens[at];
    const gap = text.slice(tokens[at - 1]?.end, token?.start);
    if (token?.word.normal !== word || !GAP.test(gap)) {
      return undefined;
    }
    at++;
  }
  return at;
}
