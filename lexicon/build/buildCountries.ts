import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { splitTokens } from '../../src/text/terms/splitTokens.ts';
import type { Vectors } from './readVectors.ts';
import { ancestors, type Synset, type WordNet, wholes } from './readWordNet.ts';

/** The fields of `world-countries` that are read here. */
interface Country {
  readonly cca2: string;
  readonly independent: boolean;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly demonyms: { readonly eng?: { readonly f: string; readonly m: string } };
}

/** How good a reason there is to read a name as a country; the best reason wins. */
const REASONS = { common: 5, demonym: 5, official: 4, alternative: 3, wordNet: 2, part: 1 } as const;

type Reason = keyof typeof REASONS;

interface Claim {
  readonly code: string;
  readonly reason: Reason;
  readonly independent: boolean;
}

/** WordNet's synsets "country, state, land" and "island". */
const COUNTRY = 'n08562388';
const ISLAND = 'n09339360';

/** WordNet's subjects: places, what nature made (continents, seas), and persons. */
const PLACES = 15;
const NATURE = 17;
const PERSONS = 18;

/** Animals, food, places, natural things, plants: "guinea pig" and "New Mexico" are among them. */
const OTHER_THINGS: ReadonlySet<number> = new Set([5, 13, PLACES, NATURE, 20]);

/** Tells the people of a country from the peoples that live in it. */
const PEOPLE = /native or inhabitant of|nationality|^the people of|^a (native|citizen) of/;

/** Less alike than this, in the vectors of news text, and an alternative name is not the country's. */
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

  for (const country of countries) {
    const { common, official } = country.name;
    const add = (name: string, reason: Reason) => {
      for (const tokens of variants(name)) {
        const claim = { code: country.cca2, reason, independent: country.independent };
        claims.set(tokens, [...(claims.get(tokens) ?? []), claim]);
      }
    };
    add(common, 'common');
    add(official, 'official');
    const demonyms = demonymsOf(country);
    demonyms.flatMap(withPlural).forEach((name) => add(name, 'demonym'));
    country.altSpellings
      .filter((name) => isAlternative(name, country, wordNet, vectors))
      .forEach((name) => add(name, 'alternative'));
    common
      .split(' and ')
      .filter((part) => part !== common && country.independent && !part.startsWith('Saint'))
      .forEach((part) => add(part, 'part'));

    const synsets = placesNamed([common, official, ...country.altSpellings], wordNet);
    for (const synset of synsets) {
      // Not the island of Ireland: Northern Ireland lies on it.
      if (!isA(ISLAND, synset.id, wordNet)) {
        placeOf.set(synset.id, country.cca2);
      }
      synset.words
        .filter((name) => isAlternative(name, country, wordNet, vectors))
        .forEach((name) => add(name, 'wordNet'));
      for (const { word, isPeople, id } of peopleAndAdjectives(synset, wordNet)) {
        placeOf.set(id, country.cca2);
        if (isOfCountry(word, country, vectors)) {
          (isPeople ? withPlural(word) : [word]).forEach((name) => add(name, 'wordNet'));
        }
      }
    }
  }
  for (const [name, codes] of sharedEndings(countries, wordNet)) {
    codes.forEach((code) => {
      claims.set(name, [...(claims.get(name) ?? []), { code, reason: 'part', independent: true }]);
    });
  }

  const names: Record<string, string> = {};
  for (const [name, all] of claims) {
    names[name] = decide(all);
  }
  for (const [name, code] of jointPeople(names, wordNet)) {
    names[name] ??= code;
  }
  const ordinaryWords: CountriesData['ordinaryWords'] = {};
  for (const name of Object.keys(names)) {
    const use = ordinaryUse(name, claims.get(name) ?? [], countries, wordNet, vectors);
    if (use !== undefined) {
      ordinaryWords[name] = use;
    }
  }
  for (const name of otherThings(names, placeOf, wordNet)) {
    names[name] ??= '';
  }
  return { names, ordinaryWords };
}

function readCountries(): Country[] {
  const path = createRequire(import.meta.url).resolve('world-countries/countries.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Country[];
}

/** As the pipeline reads names: the tokens, without "the" and what stands in brackets. */
function normalise(name: string): string {
  return splitTokens(name.replace(/\(.*\)/, ''))
    .map(({ word }) => word.normal)
    .filter((word) => word !== 'the')
    .join(' ');
}

/** "Saint Lucia", "St Lucia"; "Trinidad and Tobago", "Trinidad Tobago" (for "&"); "US Virgin Islands". */
function variants(name: string): string[] {
  const tokens = normalise(name);
  // Two letters are codes ("IN", "IT", "AM") but for these two, which texts use.
  if (tokens.length < 3 && tokens !== 'us' && tokens !== 'uk') {
    return [];
  }
  const all = [
    tokens,
    tokens.replace(/^saint /, 'st '),
    tokens.replace(/^st /, 'saint '),
    tokens.replace(' and ', ' '),
    tokens.replace(/^united states (?=virgin)/, 'us '),
  ];
  return [...new Set(all)];
}

function demonymsOf({ demonyms: { eng } }: Country): string[] {
  return [...new Set(`${eng?.f ?? ''}, ${eng?.m ?? ''}`.split(', '))].filter(Boolean);
}

function withPlural(word: string): string[] {
  if (/(?:ch|sh)(?:wo)?man$/.test(word)) {
    return [word, word.replace(/man$/, 'men')];
  }
  return /(?:ese|sh|ch|ic|s|x|z)$/.test(word) ? [word] : [word, `${word}s`];
}

/** Leaves out native and historical names that mean something else in English ("Island", "Gold Coast"). */
function isAlternative(
  name: string,
  country: Country,
  wordNet: WordNet,
  vectors: Vectors,
): boolean {
  if (!/^(?!the )[\p{Script=Latin}\p{M}\s.'’‘-]+$/u.test(name)) {
    return false;
  }
  const { common, official } = country.name;
  const tokens = normalise(name).split(' ');
  const known = new Set(`${normalise(common)} ${normalise(official)}`.split(' '));
  const [token = ''] = tokens;
  if (tokens.length > 1) {
    return tokens.some((one) => one.length > 3 && known.has(one) && !isCommonWord(one, wordNet));
  }
  if (/^[A-Z.]+$/.test(name)) {
    return [common, official].some((full) => initials(full).includes(token));
  }
  const similarity = Math.max(
    ...[common, ...demonymsOf(country)].map((known) => vectors.similarity(token, normalise(known))),
  );
  return isCommonWord(token, wordNet)
    ? similarity >= MIN_UNCASED_SIMILARITY
    : known.has(token) || similarity >= MIN_SIMILARITY;
}

/** "Democratic People's Republic of Korea": `dprk`; "United Kingdom of Great Britain": `uk` and `ukgb`. */
function initials(name: string): string[] {
  const capitals = name.replace(/[^\p{Lu}\s]/gu, '').replace(/\s/g, '').toLowerCase();
  return [2, 3, 4].map((length) => capitals.slice(0, length));
}

/** Whether WordNet's texts have the word in small letters. */
function isCommonWord(word: string, wordNet: WordNet): boolean {
  return [word, word.replace(/s$/, '')].some((form) =>
    (wordNet.senses.get(form) ?? []).some(
      (id) =>
        wordNet.synsets.get(id)?.words.includes(form) &&
        (wordNet.counts.get(`${form} ${id}`) ?? 0) > 0,
    ),
  );
}

/** Whether WordNet has the word in small letters. */
function isOrdinary(word: string, wordNet: WordNet): boolean {
  return [word, word.replace(/s$/, '')].some((form) =>
    (wordNet.senses.get(form) ?? []).some((id) => wordNet.synsets.get(id)?.words.includes(form)),
  );
}

/** The places that WordNet knows by these names, countries if there are several ("Georgia"). */
function placesNamed(names: readonly string[], wordNet: WordNet): Synset[] {
  const found = new Map<string, Synset>();
  for (const name of names.filter(({ length }) => length > 2)) {
    const places = (wordNet.senses.get(name.toLowerCase()) ?? [])
      .flatMap((id) => wordNet.synsets.get(id) ?? [])
      .filter(({ file }) => file === PLACES);
    const countries = places.filter(({ id }) => isA(COUNTRY, id, wordNet) || isA(ISLAND, id, wordNet));
    for (const place of countries.length > 0 || places.length > 1 ? countries : places) {
      found.set(place.id, place);
    }
  }
  return [...found.values()];
}

function isA(kind: string, id: string, wordNet: WordNet): boolean {
  return ancestors(wordNet, id).has(kind);
}

/** Words for the people of a place, and its adjectives. */
function peopleAndAdjectives(place: Synset, wordNet: WordNet) {
  return (wordNet.pointersTo.get(place.id) ?? []).flatMap(({ source, relation, from }) => {
    const isPeople = source.file === PERSONS && relation === '#m' && PEOPLE.test(source.gloss);
    const isAdjective = source.pos === 'a' && (relation === '\\' || relation === '+');
    const words = from === 0 ? source.words : source.words.slice(from - 1, from);
    return isPeople || isAdjective
      ? words
          .filter((word) => /^\p{Lu}/u.test(word) && !/ \p{Ll}/u.test(word))
          .map((word) => ({ word, isPeople, id: source.id }))
      : [];
  });
}

/** "Spaniard" begins as "Spain" does, and is used alike; "Soviet", "Kiwi" and "Fleming" are left out. */
function isOfCountry(word: string, country: Country, vectors: Vectors): boolean {
  const common = normalise(country.name.common);
  const token = normalise(word);
  const names = [country.name.common, ...country.altSpellings, ...demonymsOf(country)].map(normalise);
  const beginsAlike = names.some((name) => name.length > 2 && name.slice(0, 3) === token.slice(0, 3));
  const similarity = Math.max(
    ...names.flatMap((name) => [vectors.similarity(token, name), vectors.similarity(`${token}s`, name)]),
  );
  return beginsAlike && (similarity >= MIN_SIMILARITY || vectors.rank(token) === undefined || common.includes(' '));
}

/** Names that two countries' names end in, "Congo", "Korea", "Virgin Islands", with these countries. */
function sharedEndings(countries: readonly Country[], wordNet: WordNet): Map<string, string[]> {
  const endings = new Map<string, string[]>();
  for (const { cca2, name } of countries) {
    const tokens = normalise(name.common).split(' ');
    for (let i = 1; i < tokens.length; i++) {
      const ending = tokens.slice(i).join(' ');
      if (!(i === tokens.length - 1 && isCommonWord(ending, wordNet)) && !/^(of|and) /.test(ending)) {
        endings.set(ending, [...(endings.get(ending) ?? []), cca2]);
      }
    }
  }
  return new Map([...endings].filter(([, codes]) => codes.length > 1));
}

/** The best reason wins; of equal ones, independent countries before territories; else both ("Dominican"). */
function decide(claims: readonly Claim[]): string {
  const best = Math.max(...claims.map(({ reason }) => REASONS[reason]));
  // Other than the common name, an ending that two countries share is nobody's alone: "Congo".
  const isShared = best < REASONS.common && claims.filter(({ reason }) => reason === 'part').length > 1;
  const strong = claims.filter(({ reason }) => isShared || REASONS[reason] === best);
  const independent = strong.filter((claim) => claim.independent);
  const chosen = independent.length > 0 ? independent : strong;
  return [...new Set(chosen.map(({ code }) => code))].sort().join('/');
}

/** "Korean(s)" for the joint name "Korea". */
function jointPeople(names: Readonly<Record<string, string>>, wordNet: WordNet): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, code] of Object.entries(names)) {
    if (code.includes('/')) {
      for (const place of placesNamed([name], wordNet)) {
        for (const { word } of peopleAndAdjectives(place, wordNet)) {
          withPlural(word).forEach((form) => found.set(normalise(form), code));
        }
      }
    }
  }
  return found;
}

/** How much a name is an ordinary English word, too. */
function ordinaryUse(
  name: string,
  claims: readonly Claim[],
  countries: readonly Country[],
  wordNet: WordNet,
  vectors: Vectors,
): 'sometimes' | 'mostly' | undefined {
  if (name.includes(' ') || name === 'us' || !isOrdinary(name, wordNet)) {
    return undefined;
  }
  const isMain = claims.some(({ reason }) => reason === 'part' || REASONS[reason] > REASONS.alternative);
  const owners = countries.filter(({ cca2 }) => claims.some(({ code }) => code === cca2));
  const similarity = Math.max(
    0,
    ...owners
      .flatMap((country) => [country.name.common, ...demonymsOf(country)])
      .map((known) => vectors.similarity(name, normalise(known))),
  );
  return isMain || similarity >= MIN_UNCASED_SIMILARITY || !isCommonWord(name, wordNet)
    ? 'sometimes'
    : 'mostly';
}

/** Places, animals … that hold the name of a country that they are no part of, and people of such places. */
function otherThings(
  names: Readonly<Record<string, string>>,
  placeOf: ReadonlyMap<string, string>,
  wordNet: WordNet,
): string[] {
  const found = new Set<string>();
  const regions = new Set<string>();
  for (const synset of wordNet.synsets.values()) {
    for (const word of synset.words.filter((word) => /[ -]/.test(word))) {
      const tokens = normalise(word);
      if (synset.file === PLACES || synset.file === NATURE) {
        regions.add(regionKey(tokens));
      }
      if (OTHER_THINGS.has(synset.file) && !/ and |^capital of /.test(tokens)) {
        const codes = codesWithin(tokens.split(' '), names);
        if (codes.length > 0 && !isPartOf(codes, synset, placeOf, wordNet)) {
          found.add(tokens);
        }
      }
    }
  }
  for (const synset of wordNet.synsets.values()) {
    for (const word of synset.file === PERSONS ? synset.words : []) {
      const tokens = normalise(word);
      const isNamed = Object.hasOwn(names, tokens);
      if (!isNamed && regions.has(regionKey(tokens)) && codesWithin(tokens.split(' '), names).length > 0) {
        withPlural(tokens).forEach((form) => found.add(form));
      }
    }
  }
  return [...found];
}

/** The same for "South America" and "South American", "West Indies" and "West Indian". */
function regionKey(tokens: string): string {
  const [last = '', ...before] = tokens.split(' ').reverse();
  return [...before.reverse(), last.slice(0, 3)].join(' ');
}

function isPartOf(
  codes: readonly string[],
  synset: Synset,
  placeOf: ReadonlyMap<string, string>,
  wordNet: WordNet,
): boolean {
  const relatives = [...ancestors(wordNet, synset.id), ...wholes(wordNet, synset.id)];
  const owners = new Set(relatives.map((id) => placeOf.get(id)));
  return codes.some((code) => code.split('/').some((one) => owners.has(one)));
}

function codesWithin(tokens: readonly string[], names: Readonly<Record<string, string>>): string[] {
  const codes: string[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (let to = from + 1; to <= tokens.length; to++) {
      const name = tokens.slice(from, to).join(' ');
      const code = Object.hasOwn(names, name) ? names[name] : undefined;
      if (code && !(from === 0 && to === tokens.length)) {
        codes.push(code);
      }
    }
  }
  return codes;
}
