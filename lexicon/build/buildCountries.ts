import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { splitTokens } from '../../src/text/terms/splitTokens.ts';
import { ancestors, type Synset, type WordNet } from './readWordNet.ts';

interface Country {
  readonly cca2: string;
  readonly independent: boolean;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly demonyms: { readonly eng?: { readonly f: string; readonly m: string } };
}

/** WordNet's synset "country, state, land". */
const COUNTRY_SYNSET = 'n08562388';

/** WordNet's subjects whose phrases with a country's name in them are something else ("New Mexico"). */
const OTHER_THINGS = new Set([5, 13, 15, 17, 18, 20]);

/** Tells the people of a country from the peoples that live in it. */
const PEOPLE = /native or inhabitant of|nationality|^the people of|^a (native|citizen) of/;

/** As names are compared: the tokens of the text pipeline, without "the". */
function normalise(name: string): string {
  return splitTokens(name.replace(/\(.*\)/, ''))
    .map(({ word }) => word.normal)
    .filter((word) => word !== 'the')
    .join(' ');
}

function readCountries(): Country[] {
  const path = createRequire(import.meta.url).resolve('world-countries/countries.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Country[];
}

export function buildCountries(wordNet: WordNet): Record<string, string> {
  const countries = readCountries();
  const claims = new Map<string, Map<string, number>>();
  const claim = (surface: string, code: string, strength: number) => {
    const name = normalise(surface);
    // Two letters are codes ("IN", "IT", "AM") but for the acronyms in WordNet.
    if (name.length < 3 && !/^(?:us|uk)$/.test(name)) {
      return;
    }
    const codes = claims.get(name) ?? new Map<string, number>();
    codes.set(code, Math.max(strength, codes.get(code) ?? 0));
    claims.set(name, codes);
  };
  for (const country of countries) {
    const rank = country.independent ? 1 : 0;
    claim(country.name.common, country.cca2, 8 + rank);
    claim(country.name.official, country.cca2, 6 + rank);
    for (const name of country.altSpellings) {
      if (/^[\p{Script=Latin}\s.,'’‘()-]+$/u.test(name) && !name.includes(',')) {
        claim(name, country.cca2, 4 + rank);
      }
    }
    for (const list of [country.demonyms.eng?.f ?? '', country.demonyms.eng?.m ?? '']) {
      for (const demonym of list.split(', ').filter(Boolean)) {
        for (const form of withPlural(demonym)) {
          claim(form, country.cca2, 6 + rank);
        }
      }
    }
    const synset = findSynset(wordNet, country);
    if (synset) {
      for (const word of synset.words) {
        if (!/^the [a-z]|^the States$/.test(word)) {
          claim(word, country.cca2, 4 + rank);
        }
      }
      for (const word of peopleAndAdjectives(wordNet, synset)) {
        for (const form of withPlural(word)) {
          claim(form, country.cca2, 2 + rank);
        }
      }
    }
  }
  const out: Record<string, string> = {};
  for (const [name, codes] of claims) {
    const sorted = [...codes].sort((a, b) => b[1] - a[1]);
    const [first, second] = sorted;
    if (first && first[1] !== second?.[1]) {
      out[name] = first[0];
      if (second) console.log('pick', name, sorted.join(' '));
    } else console.log('ambiguous', name, sorted.join(' '));
  }
  return out;
}

function findSynset(wordNet: WordNet, country: Country): Synset | undefined {
  const names = [country.name.common, country.name.official, ...country.altSpellings];
  for (const name of names.filter(({ length }) => length > 2)) {
    const places = (wordNet.senses.get(name.toLowerCase()) ?? []).filter(
      (id) => wordNet.synsets.get(id)?.file === 15,
    );
    const place =
      places.find((id) => ancestors(wordNet, id).has(COUNTRY_SYNSET)) ??
      (places.length === 1 ? places[0] : undefined);
    if (place) {
      return wordNet.synsets.get(place);
    }
  }
  console.log('no synset', country.name.common);
  return undefined;
}

function peopleAndAdjectives(wordNet: WordNet, place: Synset): string[] {
  const words: string[] = [];
  for (const synset of wordNet.synsets.values()) {
    for (const { relation, target, from } of synset.pointers) {
      if (target !== place.id) {
        continue;
      }
      const isPeople = synset.file === 18 && relation === '#m' && PEOPLE.test(synset.gloss);
      const isAdjective = synset.pos === 'a' && (relation === '\\' || relation === '+');
      if (isPeople || isAdjective) {
        words.push(...(from === 0 ? synset.words : synset.words.slice(from - 1, from)));
      }
    }
  }
  return words;
}

function withPlural(word: string): string[] {
  if (/man$/.test(word)) {
    return /(?:ch|sh)(?:wo)?man$/.test(word) ? [word, word.replace(/man$/, 'men')] : [word, `${word}s`];
  }
  return /(?:ese|sh|ch|s|x|z)$/.test(word) ? [word] : [word, `${word}s`];
}
