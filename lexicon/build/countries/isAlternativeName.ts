import { type Country, demonymsOf } from '../readCountries.ts';
import type { Vectors } from '../readVectors.ts';
import type { WordNet } from '../readWordNet.ts';
import { isCommonWord } from './isCommonWord.ts';
import { normaliseName } from './normaliseName.ts';

/** Less alike than this, in the vectors of news text, and it is no name of the country. */
const MIN_SIMILARITY = 0.3;

/** An ordinary word has to be more alike: "turkey" is, "island" (Iceland's own name) is not. */
const MIN_WORD_SIMILARITY = 0.45;

/** Leaves out native and historical names that mean something else in English ("Island", "Gold Coast"). */
export function isAlternativeName(
  name: string,
  country: Country,
  { wordNet, vectors }: { readonly wordNet: WordNet; readonly vectors: Vectors },
): boolean {
  if (!/^(?!the )[\p{Script=Latin}\p{M}\s.'’‘-]+$/u.test(name)) {
    return false;
  }
  const { common, official } = country.name;
  const tokens = normaliseName(name).split(' ');
  const known = new Set(`${normaliseName(common)} ${normaliseName(official)}`.split(' '));
  const [token = ''] = tokens;
  if (tokens.length > 1) {
    return tokens.some((one) => one.length > 3 && known.has(one) && !isCommonWord(one, wordNet));
  }
  if (/^[A-Z.]+$/.test(name)) {
    return [common, official].some((full) => initials(full).includes(token));
  }
  const similarity = Math.max(
    ...[common, ...demonymsOf(country)].map((known) =>
      vectors.similarity(token, normaliseName(known)),
    ),
  );
  return isCommonWord(token, wordNet)
    ? similarity >= MIN_WORD_SIMILARITY
    : known.has(token) || similarity >= MIN_SIMILARITY;
}

/** "Democratic People's Republic of Korea": `dprk`; "United Kingdom of Great Britain": `uk` and `ukgb`. */
function initials(name: string): string[] {
  const capitals = name
    .replace(/[^\p{Lu}\s]/gu, '')
    .replace(/\s/g, '')
    .toLowerCase();
  return [2, 3, 4].map((length) => capitals.slice(0, length));
}
