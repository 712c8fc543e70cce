import { type Country, demonymsOf, readCountries } from '../readCountries.ts';
import type { Vectors } from '../readVectors.ts';
import { isA, type WordNet } from '../readWordNet.ts';
import { isAlternativeName } from './isAlternativeName.ts';
import { isCommonWord } from './isCommonWord.ts';
import { isOrdinaryWord } from './isOrdinaryWord.ts';
import { nameVariants } from './nameVariants.ts';
import { normaliseName } from './normaliseName.ts';
import { otherThings } from './otherThings.ts';
import { peopleAndAdjectives } from './peopleAndAdjectives.ts';
import { ISLAND, placesNamed } from './placesNamed.ts';
import { withPlural } from './withPlural.ts';

/** How good a reason there is to read a name as a country; the best reason wins. */
const REASONS = {
  common: 5,
  demonym: 5,
  official: 4,
  alternative: 3,
  wordNet: 2,
  part: 1,
} as const;

type Reason = keyof typeof REASONS;

interface Claim {
  readonly code: string;
  readonly reason: Reason;
  readonly independent: boolean;
}

/** Less alike than this, in the vectors of news text, and a word for people is not of the country. */
const MIN_SIMILARITY = 0.3;

/** A name that is an ordinary word, too, counts without a capital if it is at least this like the country. */
const MIN_UNCASED_SIMILARITY = 0.45;

interface CountriesData {
  readonly names: Record<string, string>;
  readonly ordinaryWords: Record<string, 'sometimes' | 'mostly'>;
}

/**
 * All names, as the tokens of the text pipeline, with the ISO codes they stand for: two, as in `CD/CG`,
 * for a name that two countries share ("Congo"); none for what only holds a country's name ("New Mexico").
 */
export function buildCountries(wordNet: WordNet, vectors: Vectors): CountriesData {
  const countries = readCountries();
  const claims = new Map<string, Claim[]>();
  const placeOf = new Map<string, string>();

  function claim(names: readonly string[], reason: Reason, { cca2, independent }: Country): void {
    for (const name of names.flatMap(nameVariants)) {
      claims.set(name, [...(claims.get(name) ?? []), { code: cca2, reason, independent }]);
    }
  }

  for (const country of countries) {
    const { common, official } = country.name;
    const isAlternative = (name: string) => isAlternativeName(name, country, { wordNet, vectors });
    const parts = common.split(' and ').filter((part) => part !== common && !/^Saint/.test(part));
    claim([common], 'common', country);
    claim([official], 'official', country);
    claim(demonymsOf(country).flatMap(withPlural), 'demonym', country);
    claim(country.altSpellings.filter(isAlternative), 'alternative', country);
    claim(country.independent ? parts : [], 'part', country);
    for (const place of placesNamed([common, official, ...country.altSpellings], wordNet)) {
      // Not the island of Ireland: Northern Ireland lies on it.
      if (!isA(ISLAND, place.id, wordNet)) {
        placeOf.set(place.id, country.cca2);
      }
      claim(place.words.filter(isAlternative), 'wordNet', country);
      for (const { word, isPeople, id } of peopleAndAdjectives(place, wordNet)) {
        placeOf.set(id, country.cca2);
        if (isOfCountry(word, country, vectors)) {
          claim(isPeople ? withPlural(word) : [word], 'wordNet', country);
        }
      }
    }
  }
  for (const [name, owners] of sharedEndings(countries, wordNet)) {
    for (const owner of owners) {
      claim([name], 'part', owner);
    }
  }

  const names: Record<string, string> = {};
  const ordinaryWords: CountriesData['ordinaryWords'] = {};
  for (const [name, all] of claims) {
    names[name] = decide(all);
  }
  for (const [name, code] of jointPeople(names, wordNet)) {
    names[name] ??= code;
  }
  for (const name of Object.keys(names)) {
    const owners = claims.get(name) ?? [];
    if (!name.includes(' ') && name !== 'us' && isOrdinaryWord(name, wordNet)) {
      ordinaryWords[name] = isNamelike(name, owners) ? 'sometimes' : 'mostly';
    }
  }
  for (const name of otherThings(names, placeOf, wordNet)) {
    names[name] ??= '';
  }
  return { names, ordinaryWords };

  /** Whether a name that is an ordinary word, too, is the country where there are no capitals. */
  function isNamelike(name: string, owners: readonly Claim[]): boolean {
    const known = countries
      .filter(({ cca2 }) => owners.some(({ code }) => code === cca2))
      .flatMap((country) => [country.name.common, ...demonymsOf(country)]);
    return (
      owners.some(({ reason }) => reason === 'part' || REASONS[reason] > REASONS.alternative) ||
      known.some((one) => vectors.similarity(name, normaliseName(one)) >= MIN_UNCASED_SIMILARITY) ||
      !isCommonWord(name, wordNet)
    );
  }
}

/** "Spaniard" begins as "Spain" does, and is used alike; "Soviet", "Kiwi" and "Fleming" are left out. */
function isOfCountry(word: string, country: Country, vectors: Vectors): boolean {
  const common = normaliseName(country.name.common);
  const token = normaliseName(word);
  const names = [country.name.common, ...country.altSpellings, ...demonymsOf(country)].map(
    normaliseName,
  );
  const beginsAlike = names.some(
    (name) => name.length > 2 && name.slice(0, 3) === token.slice(0, 3),
  );
  const similarity = Math.max(
    ...names.flatMap((name) => [
      vectors.similarity(token, name),
      vectors.similarity(`${token}s`, name),
    ]),
  );
  return (
    beginsAlike &&
    (similarity >= MIN_SIMILARITY || vectors.rank(token) === undefined || common.includes(' '))
  );
}

/** Names that two countries' names end in, "Congo", "Korea", "Virgin Islands", with these countries. */
function sharedEndings(countries: readonly Country[], wordNet: WordNet): Map<string, Country[]> {
  const endings = new Map<string, Country[]>();
  for (const country of countries) {
    const tokens = normaliseName(country.name.common).split(' ');
    for (let i = 1; i < tokens.length; i++) {
      const ending = tokens.slice(i).join(' ');
      if (
        !(i === tokens.length - 1 && isCommonWord(ending, wordNet)) &&
        !/^(of|and) /.test(ending)
      ) {
        endings.set(ending, [...(endings.get(ending) ?? []), country]);
      }
    }
  }
  return new Map([...endings].filter(([, owners]) => owners.length > 1));
}

/** The best reason wins; of equal ones, independent countries before territories; else both ("Dominican"). */
function decide(claims: readonly Claim[]): string {
  const best = Math.max(...claims.map(({ reason }) => REASONS[reason]));
  // Other than the common name, an ending that two countries share is nobody's alone: "Congo".
  const isShared =
    best < REASONS.common && claims.filter(({ reason }) => reason === 'part').length > 1;
  const strong = claims.filter(({ reason }) => isShared || REASONS[reason] === best);
  const independent = strong.filter((claim) => claim.independent);
  const chosen = independent.length > 0 ? independent : strong;
  return [...new Set(chosen.map(({ code }) => code))].sort().join('/');
}

/** "Korean(s)" for the joint name "Korea". */
function jointPeople(
  names: Readonly<Record<string, string>>,
  wordNet: WordNet,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, code] of Object.entries(names)) {
    if (code.includes('/')) {
      for (const place of placesNamed([name], wordNet)) {
        for (const { word } of peopleAndAdjectives(place, wordNet)) {
          for (const form of withPlural(word)) {
            found.set(normaliseName(form), code);
          }
        }
      }
    }
  }
  return found;
}
