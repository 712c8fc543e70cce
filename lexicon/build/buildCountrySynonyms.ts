import { extractTerms } from '../../src/text/terms/extractTerms.ts';
import { demonymsOf, readCountries } from './readCountries.ts';
import type { Vectors } from './readVectors.ts';
import type { WordNet } from './readWordNet.ts';

/** How WordNet explains the Kremlin, the White House, the Pentagon, Downing Street and the Knesset. */
const SEAT =
  /(?:offices?|residence|headquarters) of .*(?:government|president|defense)|housing the offices of|^the \w+ (?:government|parliament|unicameral parliament)$|military establishment|chief executive department/i;

/** WordNet's numbers of the subjects of things made and of groups. */
const BUILDINGS_AND_BODIES: ReadonlySet<number> = new Set([6, 14]);

/** A capital that is less like its country names other things as well ("Male", "Victoria"). */
const MIN_SIMILARITY = 0.45;

/** A capital is mostly a place; "the Kremlin" is hardly ever anything but a government. */
const CAPITAL_WEIGHT = 0.4;
const SEAT_WEIGHT = 0.8;
const COUNTRY_WEIGHT = 0.3;

/** What "Congo" has in common with either Congo. */
const SHARED_NAME_WEIGHT = 0.5;

/**
 * Synonyms of countries: the capitals and seats by which news names a government ("Niamey", "the Kremlin"),
 * and the names that two countries share.
 */
export function buildCountrySynonyms(
  wordNet: WordNet,
  vectors: Vectors,
  codes: Iterable<string>,
): Map<string, ReadonlyMap<string, number>> {
  const synonyms = new Map<string, Map<string, number>>();
  const add = (term: string, other: string, weight: number) => {
    synonyms.set(term, (synonyms.get(term) ?? new Map<string, number>()).set(other, weight));
  };
  for (const [capital, country] of capitals(vectors)) {
    add(capital, country, CAPITAL_WEIGHT);
    add(country, capital, COUNTRY_WEIGHT);
  }
  for (const [seat, country] of seatsOfGovernment(wordNet)) {
    add(seat, country, SEAT_WEIGHT);
    add(country, seat, COUNTRY_WEIGHT);
  }
  for (const shared of new Set(codes)) {
    for (const code of shared.includes('/') ? shared.split('/') : []) {
      add(`country:${shared}`, `country:${code}`, SHARED_NAME_WEIGHT);
      add(`country:${code}`, `country:${shared}`, SHARED_NAME_WEIGHT);
    }
  }
  return synonyms;
}

function capitals(vectors: Vectors): [string, string][] {
  return readCountries()
    .filter(({ independent }) => independent)
    .flatMap((country) =>
      country.capital.flatMap((city): [string, string][] => {
        const term = nameTerm(city.replace('D.C.', ''));
        const names = [country.name.common, ...demonymsOf(country)].map((name) =>
          name.toLowerCase(),
        );
        const isAlike = names.some(
          (name) => vectors.similarity(city.toLowerCase(), name) >= MIN_SIMILARITY,
        );
        // Names of two words have no vectors, and no other meaning either.
        const isSafe = isAlike || term?.includes('_') || country.name.common.includes(' ');
        return term && isSafe ? [[term, `country:${country.cca2}`]] : [];
      }),
    );
}

function seatsOfGovernment(wordNet: WordNet): [string, string][] {
  const seats: [string, string][] = [];
  for (const { words, gloss, file } of wordNet.synsets.values()) {
    const definition = (gloss.split(/; |"/)[0] ?? '').trim();
    const isSeat = BUILDINGS_AND_BODIES.has(file) && SEAT.test(definition);
    const terms = isSeat ? extractTerms(definition) : [];
    const countries = new Set(
      terms.filter(({ kind }) => kind === 'country').map(({ term }) => term),
    );
    const [country, ...others] = countries;
    for (const word of words) {
      const term = isName(word, wordNet) ? nameTerm(word) : undefined;
      if (term !== undefined && country !== undefined && others.length === 0) {
        seats.push([term, country]);
      }
    }
  }
  return seats;
}

/** "White House" and "Pentagon", though there is a shape of that name; no abbreviations. */
function isName(word: string, wordNet: WordNet): boolean {
  const lower = word.toLowerCase();
  const ids = wordNet.senses.get(lower) ?? [];
  return (
    /^\p{Lu}\p{Ll}/u.test(word) &&
    !ids.some(
      (id) =>
        wordNet.synsets.get(id)?.words.includes(lower) && wordNet.counts.has(`${lower} ${id}`),
    )
  );
}

/** The term of a name of one or two words without a country's name in it. */
function nameTerm(name: string): string | undefined {
  const terms = extractTerms(name).filter(({ kind }) => kind !== 'phrase');
  return terms.length <= 2 && terms.every(({ kind }) => kind === 'word')
    ? terms.map(({ term }) => term).join('_')
    : undefined;
}
