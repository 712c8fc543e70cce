import { ancestors, type Synset, type WordNet, wholes } from '../readWordNet.ts';
import { normaliseName } from './normaliseName.ts';
import { withPlural } from './withPlural.ts';

/** WordNet's numbers of subjects: places, what nature made (continents, seas), and persons. */
const PLACES = 15;
const NATURE = 17;
const PERSONS = 18;

/** Animals, food, places, natural things, plants: "guinea pig" and "New Mexico" are among them. */
const OTHER_THINGS: ReadonlySet<number> = new Set([5, 13, PLACES, NATURE, 20]);

/** Places, animals … that hold the name of a country that they are no part of, and people of such places. */
export function otherThings(
  names: Readonly<Record<string, string>>,
  placeOf: ReadonlyMap<string, string>,
  wordNet: WordNet,
): string[] {
  const found = new Set<string>();
  const regions = new Set<string>();
  for (const synset of wordNet.synsets.values()) {
    for (const word of synset.words.filter((word) => /[ -]/.test(word))) {
      const tokens = normaliseName(word);
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
      const tokens = normaliseName(word);
      const isNamed = Object.hasOwn(names, tokens);
      if (
        !isNamed &&
        regions.has(regionKey(tokens)) &&
        codesWithin(tokens.split(' '), names).length > 0
      ) {
        for (const form of withPlural(tokens)) {
          found.add(form);
        }
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
